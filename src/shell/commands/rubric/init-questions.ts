import { type Language, languages, type Text } from '../../../diagnostics/language.js';
import {
  mostGroups,
  mostItemsPerGroup,
  readCount,
  readGroups,
  readId,
  readLevels,
  type StarterOptions,
} from '../../../rubric/starter/starter-options.js';
import { UsageError } from '../../exit.js';
import type { World } from '../../world.js';
import type { InitOptions } from './init.js';

/** One thing to know: its option, how it is asked for, what it is taken for where nobody says, and how it is read. */
interface Question<Value> {
  readonly flag: string;
  readonly ask: Text;
  readonly accepted: Text;
  readonly standard: string;
  readonly read: (text: string) => Value | undefined;
}

const yesNo: Text = { 'zh-CN': '是 或 否', en: 'yes or no' };

function readYesNo(text: string): boolean | undefined {
  if (/^(?:是|y|yes)$/iu.test(text)) return true;
  return /^(?:否|n|no)$/iu.test(text) ? false : undefined;
}

function refusal({ flag, accepted }: Question<unknown>, given: string): Text {
  return {
    'zh-CN': `${flag} 不能是“${given}”，可以是：${accepted['zh-CN']}`,
    en: `${flag} cannot be “${given}”; it is ${accepted.en}`,
  };
}

/** How often a question is asked again. */
const patience = 3;

/** Gives what the option says, what is typed at the terminal (nothing: what stands in brackets), or that. */
async function settle<Value>(
  question: Question<Value>,
  given: string | undefined,
  spoken: Language,
  world: World,
): Promise<Value> {
  const { ask, standard, read } = question;
  let text = given;
  for (let turn = 0; turn < patience; turn += 1) {
    if (given === undefined) text = (await world.ask?.(`${ask[spoken]} [${standard}] `))?.trim() || standard;
    const value = read(text ?? standard);
    if (value !== undefined) return value;
    if (given !== undefined || world.ask === undefined) break;
    world.stderr.write(`${refusal(question, text ?? '')[spoken]}\n`);
  }
  throw new UsageError(refusal(question, text ?? standard));
}

const groupsExample = {
  'zh-CN': '环境:40,社会:30,治理:30',
  en: 'Environment:40,Social:30,Governance:30',
};

/** Levels at 85 and 60 hundredths of a full total. */
function levelsFor(full: number): Text {
  const [good, pass] = [0.85, 0.6].map((share) => String(Number((full * share).toFixed(2))));
  return {
    'zh-CN': `优秀:${good ?? ''},合格:${pass ?? ''},不合格:0`,
    en: `good:${good ?? ''},pass:${pass ?? ''},fail:0`,
  };
}

/** Everything that a starter needs, from options and, on a terminal, from whoever sits there. */
export async function askForStarter(
  options: InitOptions,
  spoken: Language,
  world: World,
): Promise<StarterOptions> {
  const about = <Value>(question: Question<Value>, given: string | undefined): Promise<Value> =>
    settle(question, given, spoken, world);
  const language = await about(
    {
      flag: '--language',
      ask: { 'zh-CN': '规则用什么语言（zh-CN 或 en）？', en: 'Language of the rubric (zh-CN or en)?' },
      accepted: { 'zh-CN': 'zh-CN、en', en: 'zh-CN or en' },
      standard: spoken,
      read: (text) => languages.find((known) => known === text),
    },
    options.language,
  );
  const title = await about(
    {
      flag: '--title',
      ask: { 'zh-CN': '名称？', en: 'Title?' },
      accepted: { 'zh-CN': '一行文字', en: 'a line of text' },
      standard: { 'zh-CN': '我的评级', en: 'My rating' }[language],
      read: (text) => (/^[^\p{Cc}]{1,200}$/u.test(text) && text.trim() !== '' ? text : undefined),
    },
    options.title,
  );
  const id = await about(
    {
      flag: '--id',
      ask: { 'zh-CN': 'id（字母、数字、- 和 _）？', en: 'Id (letters, digits, - and _)?' },
      accepted: { 'zh-CN': '如 my-rubric-2026', en: 'something like my-rubric-2026' },
      standard: 'my-rubric',
      read: readId,
    },
    options.id,
  );
  const total = await about(
    {
      flag: '--total',
      ask: {
        'zh-CN': '总分是各题分值相加（sum）还是加权平均（mean）？',
        en: 'Total: sum of points, or weighted mean?',
      },
      accepted: { 'zh-CN': 'sum、mean', en: 'sum or mean' },
      standard: 'sum',
      read: (text) => (['sum', 'mean'] as const).find((known) => known === text),
    },
    options.total,
  );
  const groups = await about(
    {
      flag: '--groups',
      ask: { 'zh-CN': '维度及分值（权重）？', en: 'Groups and their points (weights)?' },
      accepted: {
        'zh-CN': `名称:数字，用逗号隔开，最多 ${String(mostGroups)} 个，如 ${groupsExample['zh-CN']}`,
        en: `name:number, separated by commas, at most ${String(mostGroups)}, such as ${groupsExample.en}`,
      },
      standard: groupsExample[language],
      read: readGroups,
    },
    options.groups,
  );
  const itemsPerGroup = await about(
    {
      flag: '--items-per-group',
      ask: { 'zh-CN': '每个维度几道题？', en: 'How many items in each group?' },
      accepted: {
        'zh-CN': `1 到 ${String(mostItemsPerGroup)}`,
        en: `a number from 1 to ${String(mostItemsPerGroup)}`,
      },
      standard: '3',
      read: readCount,
    },
    options.itemsPerGroup,
  );
  const evidence = await about(
    {
      flag: '--evidence',
      ask: { 'zh-CN': '要求提供证明吗（是、否）？', en: 'Is evidence asked for (yes, no)?' },
      accepted: yesNo,
      standard: { 'zh-CN': '是', en: 'yes' }[language],
      read: readYesNo,
    },
    options.evidence === undefined ? undefined : options.evidence ? 'yes' : 'no',
  );
  const full = total === 'mean' ? 100 : groups.reduce((sum, { value }) => sum + value, 0);
  const levelsExample = levelsFor(full);
  const levels = await about(
    {
      flag: '--levels',
      ask: {
        'zh-CN': '等级及最低分（由高到低，无则填“无”）？',
        en: 'Levels and their lowest scores, highest first (or none)?',
      },
      accepted: {
        'zh-CN': `名称:最低分，由高到低，如 ${levelsExample['zh-CN']}；或“无”`,
        en: `name:score from the highest, such as ${levelsExample.en}; or none`,
      },
      standard: levelsExample[language],
      read: readLevels,
    },
    options.levels,
  );
  return { id, title, language, groups, itemsPerGroup, evidence, levels, total };
}
