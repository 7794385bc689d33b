import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RunRecord, runRecordSchema } from '../../src/reports/run-record-schema.js';
import { judgeRecord } from '../../src/shell/verify/record-text.js';
import { sealRecord } from '../../src/shell/write/seal.js';
import { comparisonFolder, rankAfter, rankBefore } from './commands/comparison-folder.js';
import { runIn } from './make-world.js';
import { workNamed } from './read-record.js';

interface Checked {
  readonly code: number;
  /** `kind name: finding`, those of state `true` left out. */
  readonly notTrue: readonly string[];
  /** `work part node: stored → recomputed` of every difference, by kind. */
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

interface CheckJson {
  readonly kind: string;
  readonly name: string;
  readonly state: string;
  readonly finding: string;
  readonly differences: readonly Readonly<Record<string, unknown>>[];
}

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await comparisonFolder();
  await rankAfter(folder, '--format', 'csv,json');
});

async function verify(...options: readonly string[]): Promise<Checked> {
  const { code, stdout, stderr } = await runIn(folder, ['verify', 'two', '--json', ...options]);
  expect(stderr).toBe('');
  const { checks } = JSON.parse(stdout) as { readonly checks: readonly CheckJson[] };
  const wrong = checks.filter(({ state }) => state !== 'true');
  return {
    code,
    notTrue: wrong.map(({ kind, name, finding }) => `${kind} ${name}: ${finding}`),
    differences: Object.fromEntries(
      wrong
        .filter(({ differences }) => differences.length > 0)
        .map(({ kind, differences }) => [
          kind,
          differences.map(({ work, part, node, stored, recomputed }) =>
            [work, part, node, JSON.stringify(stored), JSON.stringify(recomputed)].join(' '),
          ),
        ]),
    ),
  };
}

async function storedRecord(): Promise<RunRecord> {
  return runRecordSchema.parse(JSON.parse(await readFile(at('two/run.json'), 'utf8')));
}

/** Writes a changed record under a seal that fits it, as somebody might who has read the program. */
async function forge(record: RunRecord): Promise<void> {
  const { seal, ...unsealed } = record;
  expect(seal).toHaveLength(64);
  await writeFile(at('two/run.json'), sealRecord(unsealed, record.outputs));
}

function withTotal(record: RunRecord, name: string, total: number): RunRecord {
  const { id } = workNamed(record, name);
  const submissions = record.submissions.map((entry) => (entry.id === id ? { ...entry, total } : entry));
  return { ...record, submissions };
}

const unlocked = 'lock : unlocked';

describe('a run whose files are as they were', () => {
  it('is true, also when it is made again', async () => {
    expect(await verify('--rescore')).toEqual({ code: 0, notTrue: [unlocked], differences: {} });
  });

  it('is told to an analyst line by line, in both languages', async () => {
    const chinese = await runIn(folder, ['verify', 'two', '--rescore', '--lang', 'zh-CN']);
    expect(chinese.stdout.split('\n')).toEqual([
      join('two', 'run.json'),
      '✓ 运行记录：与写成时逐字节相同，封印相符',
      '– 公布锁定：没有锁定（尚未公布）',
      '✓ 答卷 after.csv：相同',
      '✓ 加减分台账 ledger.csv：相同',
      '✓ 评分规则 after.yaml：相同',
      '✓ 结果文件 ranking.csv：相同',
      '✓ 由记录重新计分：5 份提交的分数、名次、等级和标记全部相同',
      '✓ 由答卷从头重算：5 份提交的分数、名次、等级和标记全部相同',
      '7 项相符，0 项不符，1 项未核对或无须核对',
      '',
    ]);
    const english = await runIn(folder, ['verify', 'two', '--lang', 'en']);
    expect(english.stdout).toContain('✓ Ledger ledger.csv: the same\n');
    expect((await runIn(folder, ['verify', 'two', '--quiet'])).stdout).toBe('');
  });

  it('is true with a lock that fits, and with a file that was renamed and named', async () => {
    await runIn(folder, ['lock', 'two', '--role', '秘书处', '--as-of', '2026-06-30']);
    await rename(at('after.csv'), at('season.csv'));
    expect((await verify()).notTrue).toEqual(['input after.csv: missing']);
    expect(await verify('--rescore', '--inputs', '*.csv')).toEqual({ code: 0, notTrue: [], differences: {} });
  });
});

it('leaves aside what a comparison with an earlier run found', async () => {
  await rankBefore(folder, '--format', 'json');
  await runIn(folder, ['lock', 'one', '--role', '秘书处', '--as-of', '2026-06-30']);
  await rankAfter(folder, '--format', 'csv,json', '--compare', 'one');
  expect((await storedRecord()).diagnostics.some(({ code }) => code.startsWith('comparison/'))).toBe(true);
  expect(await verify('--rescore')).toMatchObject({ code: 0, notTrue: [unlocked] });
});

describe('a rubric', () => {
  const rank = ['rank', 'after.csv', '-r', './top.yaml', '-o', 'two', '--overwrite', '--format', 'json'];

  it('of several files is checked file by file, and byte by byte', async () => {
    await writeFile(at('top.yaml'), 'id: top\nversion: "1.0"\nextends: ./after.yaml\n');
    await runIn(folder, rank);
    await rm(at('two/ranking.csv'), { force: true });
    expect(await verify('--rescore')).toMatchObject({ code: 0, notTrue: [unlocked] });
    const base = await readFile(at('after.yaml'));
    await writeFile(at('after.yaml'), Buffer.concat([Buffer.from('\uFEFF'), base]));
    expect((await verify()).notTrue).toEqual([unlocked, 'rubric : other-bytes']);
    await appendFile(at('after.yaml'), '# more\n');
    expect((await verify()).notTrue).toEqual([unlocked, 'rubric after.yaml: changed']);
  });

  it('that the record keeps otherwise than its file is named', async () => {
    const record = await storedRecord();
    const { basis } = record;
    if (basis === undefined) throw new Error('no basis');
    const rubric = basis.rubric.map((layer) => ({ ...layer, text: `${layer.text}\n# other` }));
    await forge({ ...record, basis: { ...basis, rubric } });
    expect(await verify()).toMatchObject({ code: 1, notTrue: [unlocked, 'rubric : kept-otherwise'] });
  });
});

describe('a file that is not as it was', () => {
  it.each([
    ['after.csv', 'input after.csv: changed'],
    ['ledger.csv', 'ledger ledger.csv: changed'],
    ['after.yaml', 'rubric after.yaml: changed'],
    ['two/ranking.csv', 'output ranking.csv: changed'],
  ])('%s changed by one byte is named', async (name, finding) => {
    await appendFile(at(name), '\n');
    expect(await verify()).toMatchObject({ code: 1, notTrue: [unlocked, finding] });
  });

  it('is named where it is missing; the rubric’s own copy stands in for its file', async () => {
    for (const name of ['after.csv', 'ledger.csv', 'after.yaml', 'two/ranking.csv']) await rm(at(name));
    const { code, notTrue } = await verify('--rescore');
    expect(code).toBe(1);
    expect(notTrue).toEqual([
      unlocked,
      'input after.csv: missing',
      'ledger ledger.csv: missing',
      'output ranking.csv: gone',
      'reread : no-files',
    ]);
  });

  it('is named where there is one too many', async () => {
    await writeFile(at('two/ranking.xlsx'), 'of another run');
    await writeFile(at('two/.ranking.csv.4711.tmp'), 'cut short');
    expect((await verify()).notTrue).toEqual([
      unlocked,
      'surplus ranking.xlsx: surplus',
      'surplus .ranking.csv.4711.tmp: unfinished',
    ]);
    await rm(at('two/ranking.xlsx'));
    await rm(at('two/.ranking.csv.4711.tmp'));
    await writeFile(at('two/remarks.txt'), 'an analyst’s own');
    expect(await verify()).toMatchObject({ code: 0, notTrue: [unlocked, 'other remarks.txt: not-of-run'] });
  });
});

describe('a record that was changed', () => {
  it('names the score that somebody typed over', async () => {
    const text = await readFile(at('two/run.json'), 'utf8');
    const record = await storedRecord();
    const { total } = workNamed(record, '《甲》');
    await writeFile(at('two/run.json'), text.replace(`"total":${String(total)},`, '"total":99.5,'));
    const { code, notTrue, differences } = await verify();
    expect(code).toBe(1);
    expect(notTrue).toEqual(['record : seal-broken', unlocked, 'rescored : disagrees', 'reread : disagrees']);
    const changed = record.submissions.find((entry) => entry.total === total)?.name ?? '';
    const difference = `${changed} total  99.5 ${String(total)}`;
    expect(differences).toEqual({ rescored: [difference], reread: [difference] });
  });

  it('says so where nothing that can be made again tells the place', async () => {
    const text = await readFile(at('two/run.json'), 'utf8');
    const { seal } = await storedRecord();
    await writeFile(
      at('two/run.json'),
      text.replace(
        seal,
        seal.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      ),
    );
    expect((await verify()).notTrue).toEqual(['record : seal-broken-unplaced', unlocked]);
  });

  it('says where its form differs, where it is no record and where it is cut short', async () => {
    const path = at('two/run.json');
    const text = await readFile(path, 'utf8');
    const found = async (content: string): Promise<readonly string[]> => {
      await writeFile(path, content);
      const { notTrue, code } = await verify();
      expect(code).toBe(1);
      return notTrue;
    };
    expect(await found(`${text}\n`)).toEqual(['record : rewritten', unlocked]);
    expect(await found(text.replace('"policy":', '"polcy":'))).toEqual(['record : not-a-record', unlocked]);
    expect(await found(text.slice(0, -40))).toEqual(['record : not-json', unlocked]);
    expect(await found(text.replace('"recordVersion": 1', '"recordVersion": 7'))).toEqual([
      'record : other-form',
      unlocked,
    ]);
    await writeFile(path, text.replace('"rank":1,', '"rank":"first",'));
    expect((await runIn(folder, ['verify', 'two'])).stdout).toContain('submissions › 乙 › rank');
  });

  it('is never taken for whole, whichever byte it is', async () => {
    const path = at('two/run.json');
    const bytes = await readFile(path);
    expect((await judgeRecord(path)).state).toBe('intact');
    const step = Math.ceil(bytes.length / 150);
    for (let place = 0; place < bytes.length; place += step) {
      const other = Buffer.from(bytes);
      other[place] = (other[place] ?? 0) ^ (1 << (place % 8));
      await writeFile(path, other);
      expect([place, (await judgeRecord(path)).state]).not.toEqual([place, 'intact']);
    }
  });
});

describe('a record with a forged seal', () => {
  it('is found out by --rescore', async () => {
    const record = await storedRecord();
    const { total } = workNamed(record, '《甲》');
    await forge(withTotal(record, '《甲》', 99.5));
    expect(await verify()).toMatchObject({ code: 0, notTrue: [unlocked] });
    const { code, differences } = await verify('--rescore');
    expect(code).toBe(1);
    expect(differences['rescored']).toEqual([`《甲》 total  99.5 ${String(total)}`]);
  });

  it('is found out by the lock', async () => {
    await runIn(folder, ['lock', 'two', '--role', '秘书处', '--as-of', '2026-06-30']);
    const path = at('two/run.lock.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('秘书处', '别人'));
    expect((await verify()).notTrue).toEqual(['lock : lock-changed']);
    await writeFile(path, text);
    await forge(withTotal(await storedRecord(), '《甲》', 99.5));
    expect(await verify()).toMatchObject({ code: 1, notTrue: ['lock : lock-of-other'] });
  });

  it('is found out by the inputs where even its basis was exchanged', async () => {
    const [mine] = (await storedRecord()).inputs;
    const answers = await readFile(at('after.csv'), 'utf8');
    // 丙 says 否 to its first item instead of 是, in a run of its own; then that run is passed off as this one.
    await writeFile(at('after.csv'), answers.replace(/^(丙.*?)是/mu, '$1否'));
    expect(await readFile(at('after.csv'), 'utf8')).not.toBe(answers);
    await rankAfter(folder, '--format', 'csv,json', '--overwrite');
    await writeFile(at('after.csv'), answers);
    const record = await storedRecord();
    const sha256 = mine?.sha256 ?? '';
    const basis = record.basis;
    if (basis === undefined) throw new Error('no basis');
    await forge({
      ...record,
      inputs: record.inputs.map((input) => ({ ...input, sha256 })),
      basis: { ...basis, inputs: basis.inputs.map((input) => ({ ...input, sha256 })) },
    });
    const { code, notTrue, differences } = await verify('--rescore');
    expect(code).toBe(1);
    expect(notTrue).toEqual([unlocked, 'reread : disagrees']);
    expect(differences['reread']?.some((line) => line.startsWith('丙 total'))).toBe(true);
  });
});

it('says that a record is of an older form or another version', async () => {
  const { basis, ...record } = await storedRecord();
  expect(basis).toBeDefined();
  await forge({ ...record, tool: { ...record.tool, version: '0.0.1' } });
  expect((await verify()).notTrue).toContain('rubric comparison-example.yaml: missing');
  expect(await verify('--rescore', '--inputs', 'after.yaml')).toMatchObject({
    code: 0,
    notTrue: ['tool : other-version', 'tool : older-form', unlocked, 'rescored : no-basis'],
  });
});

it('asks for the map of a run that had one, and makes it again with it', async () => {
  await runIn(folder, ['inspect', 'after.csv', '-r', './after.yaml', '--write-map', 'map.yaml']);
  await rankAfter(folder, '--format', 'csv,json', '--map', 'map.yaml');
  expect((await verify('--rescore')).notTrue).toEqual([unlocked, 'reread : needs-map']);
  expect(await verify('--rescore', '--map', 'map.yaml')).toMatchObject({ code: 0, notTrue: [unlocked] });
});

it('is wrong usage without a record, and with inputs that do not exist', async () => {
  expect((await runIn(folder, ['verify', 'nowhere'])).code).toBe(2);
  expect((await runIn(folder, ['verify', 'two', '--inputs', 'none.csv'])).code).toBe(2);
});
