/** Items of the works rubric by the kind of their answer, in the order of the questionnaire. */
const groups = [
  ['2.1', 4],
  ['2.2', 10],
  ['2.3', 4],
  ['2.4', 4],
  ['2.5', 2],
  ['2.6', 8],
  ['2.7', 4],
];
const processItems = groups.flatMap(([group, count]) =>
  Array.from({ length: count }, (_, index) => `${group}.${index + 1}`),
);
const impactItems = Array.from({ length: 8 }, (_, index) => `3.${index + 1}`);

const tracks = ['剧集', '电影', '综艺', '游戏', '纪录片', '短视频'];
const evidenceTexts = [
  '制度汇编第三章，全员签收并公示',
  '相关记录已归档，抽查无缺，见附件：说明.pdf',
  '全网播放量超过120万次，观众满意度达到86%',
  'https://example.org/files/evidence',
  '由专人负责，先登记再复核，每季度复查一次；共惠及1,770人',
];

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function headers() {
  const evidenced = (code) => [code, `${code}证明`];
  return [
    '提交时间',
    '作品名称',
    '出品年份',
    '所属赛道类型',
    '联络人姓名',
    '职位',
    '电话',
    '电子邮箱',
    ...evidenced('1.1'),
    ...processItems.flatMap((code) => (code === '2.2.9' ? ['2.2.9(1)', '2.2.9(2)'] : evidenced(code))),
    ...impactItems.flatMap(evidenced),
  ];
}

/**
 * A field of submissions to the works rubric under bare codes: the header, then one row of texts for each
 * submission. The same seed gives the same field.
 */
export function makeField(count, seed = 20_260_901) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const evidence = () => (random() < 0.2 ? '' : pick(evidenceTexts));
  const digits = (number, width) => String(number).padStart(width, '0');
  const row = (_, index) => [
    `2026-06-${digits((index % 28) + 1, 2)} ${digits(index % 24, 2)}:${digits(index % 60, 2)}:00`,
    `作品${digits(index + 1, 5)}`,
    pick(['2024', '2025', '2026']),
    pick(tracks),
    `联络人${index + 1}`,
    '制片人',
    `100${digits(index, 8)}`,
    `contact${index}@example.org`,
    [...'ABCDEFGH'].filter(() => random() < 0.5).join('、'),
    evidence(),
    ...processItems.flatMap((code) =>
      code === '2.2.9'
        ? [`${Math.floor(random() * 101)}%`, `${Math.floor(random() * 101)}%`]
        : [random() < 0.7 ? 'A.是' : 'B.否', evidence()],
    ),
    ...impactItems.flatMap(() => [pick(['A', 'B', 'C', 'D', 'E']), evidence()]),
  ];
  return [headers(), ...Array.from({ length: count }, row)];
}
