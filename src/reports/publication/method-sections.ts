import { obstacleWords } from '../../analysis/publication-gate/obstacle-words.js';
import { printExpression } from '../../expressions/print-expression.js';
import type { Run } from '../../ranking/run.js';
import { type Award, nodeById, weakEvidence } from '../../rubric/rubric.js';
import { asksForEvidence } from '../asked-columns.js';
import { headOf } from '../identity-heads.js';
import { joinRemarks, joinWords } from '../join-words.js';
import { describeAggregate } from '../method/describe-aggregate.js';
import { factorWords, levelsWords } from '../method/effect-words.js';
import { levelsSection } from '../method/levels-section.js';
import { provisionalSection } from '../method/rubric-section.js';
import { rulesSection } from '../method/rules-section.js';
import { relativeParts } from '../relative-parts.js';
import { nodeTitle } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import type { SectionRow } from '../section-sheet.js';
import { type View, viewRun } from '../view.js';
import type { PublicationFacts } from './publication-facts.js';
import type { MethodSection, Publication } from './publication-schema.js';
import { unrankedWorks } from './published-works.js';
import { publicationSpeaker } from './words.js';

type Line = MethodSection['lines'][number];
type Lines = MethodSection['lines'];

function textAt(row: SectionRow, column: number): string {
  const cell = row[column];
  return cell?.kind === 'text' ? cell.text : '';
}

/** The rows of a section of the method sheet as lines, without its title. */
function linesOf(rows: readonly SectionRow[], columns: readonly number[] = [1]): Lines {
  return rows.flatMap((row) => {
    const text = columns.map((column) => textAt(row, column)).filter((part) => part !== '');
    return text.length === 0 ? [] : [{ head: textAt(row, 0), text: text.join(' — ') }];
  });
}

/** The run without its submissions: what is said of the method can hold nothing of theirs. */
function methodView({ run, language }: View): View {
  const bare: Run = { ...run, submissions: [], duplicates: [], awards: [], inputs: [], diagnostics: [] };
  return viewRun(bare, language);
}

function unrankedText(view: View): readonly Line[] {
  const say = publicationSpeaker(view.language);
  const count = unrankedWorks(view).length;
  if (count === 0) return [];
  const listed = view.run.rubric.publication.unranked === 'left-out' ? 'left-out' : 'listed';
  const text = say(`about.unranked.${listed}`, { count: String(count) });
  return [{ head: say('about.unranked'), text }];
}

function ledgerText({ run, language }: View): readonly Line[] {
  if (run.ledger === undefined) return [];
  const say = publicationSpeaker(language);
  const { asOf } = run.ledger;
  const text = asOf === undefined ? say('about.ledger.text') : say('about.ledger.until', { date: asOf });
  return [{ head: say('about.ledger'), text }];
}

function scoresText({ run, language }: View): string {
  const say = publicationSpeaker(language);
  const { total, groups } = run.rubric.publication;
  if (total && groups.length > 0) return say('about.scores.total-and-groups');
  return say(total || groups.length > 0 ? 'about.scores.some' : 'about.scores.none');
}

function aboutSection(view: View, facts: PublicationFacts): MethodSection {
  const { run, language } = view;
  const say = publicationSpeaker(language);
  const { rubric } = run;
  const ranked = run.submissions.filter(({ standing }) => standing.status === 'ranked').length;
  const relative = relativeParts(view);
  return {
    title: say('about.title'),
    lines: [
      { head: say('about.name'), text: rubric.title[language] },
      { head: say('about.date'), text: facts.publishedOn },
      {
        head: say('about.rubric'),
        text: say('about.rubric.text', { id: rubric.id, version: rubric.version }),
      },
      ...(asksForEvidence(rubric) ? [{ head: say('about.policy'), text: run.policy.label[language] }] : []),
      { head: say('about.ranked'), text: say('about.ranked.text', { count: String(ranked) }) },
      ...unrankedText(view),
      { head: say('about.order'), text: say('about.order.text') },
      { head: say('about.scores'), text: scoresText(view) },
      ...ledgerText(view),
      ...(facts.idleMatters === 0
        ? []
        : [
            {
              head: say('about.pending'),
              text: say('about.pending.text', { count: String(facts.idleMatters) }),
            },
          ]),
      ...(relative === undefined
        ? []
        : [{ head: view.say('method.relative'), text: say('relative.text', { items: relative }) }]),
    ],
  };
}

/** What was let through, as it is said in public: how much of what, of no work by name. */
export function allowedTexts(
  { language }: View,
  { allowed, privateWords }: PublicationFacts,
): Publication['allowed'] {
  const say = publicationSpeaker(language);
  return [
    ...allowed.map((obstacle) => ({
      code: obstacle.code,
      count: obstacle.count,
      text: obstacleWords(obstacle)[language],
    })),
    ...(privateWords === 0
      ? []
      : [
          {
            code: 'private-words',
            count: privateWords,
            text: say('allowed.private-words', { count: String(privateWords) }),
          },
        ]),
  ];
}

function allowedSection(view: View, facts: PublicationFacts): readonly MethodSection[] {
  const lines = allowedTexts(view, facts).map(({ code, text }) => ({ head: code, text }));
  return lines.length === 0 ? [] : [{ title: publicationSpeaker(view.language)('allowed.title'), lines }];
}

function aggregateText({ run, say, language }: View): string {
  const words = publicationSpeaker(language);
  const { total } = run.rubric;
  const parts = total.children.map((node) =>
    words('rule.aggregate.part', { node: nodeTitle(node, language), weight: String(node.weight) }),
  );
  return words('rule.aggregate.text', {
    aggregate: describeAggregate(total.aggregate, say),
    parts: joinWords(parts, language),
    maximum: String(fullScore(total)),
  });
}

/** The rules of the method sheet, but for what they say of other sheets of the results. */
function rules(view: View): MethodSection {
  const { say, language, run } = view;
  const words = publicationSpeaker(language);
  const own = new Map([
    [say('rule.aggregate'), { head: words('rule.aggregate'), text: aggregateText(view) }],
    [say('rule.duplicates'), { head: say('rule.duplicates'), text: words('rule.duplicates.text') }],
    ...(run.rubric.ranking.rankOn === 'exact'
      ? [[say('rule.rankOn'), { head: say('rule.rankOn'), text: words('rule.rankOn.exact') }] as const]
      : []),
  ]);
  return {
    title: words('rules.title'),
    lines: linesOf(rulesSection(view)).map((line) => own.get(line.head) ?? line),
  };
}

function awardText(award: Award, view: View): string {
  const { run, say, language } = view;
  const words = publicationSpeaker(language);
  const others = run.rubric.awards.filter(({ id }) => award.excludesWinnersOf.includes(id));
  const eligible = [
    award.eligible === undefined
      ? say('award.everyone')
      : (award.eligibleLabel?.[language] ?? printExpression(award.eligible)),
    ...(award.provisional ? [say('award.provisional')] : []),
    ...(others.length === 0
      ? []
      : [
          say('award.excludes', {
            awards: joinWords(
              others.map(({ label }) => label[language]),
              language,
            ),
          }),
        ]),
  ];
  return words('award.rule', {
    quota: String(award.quota),
    scope:
      award.within === 'all'
        ? say('award.all')
        : words('award.eachTrack', { track: headOf(view, 'track') ?? '' }),
    by: nodeById(run.rubric, award.by)?.label[language] ?? award.by,
    eligible: joinRemarks(eligible, language),
    tie: say(`award.tieAtCut.${award.tieAtCut}`),
  });
}

function awardsSection(view: View): readonly MethodSection[] {
  const { awards, publication } = view.run.rubric;
  if (!publication.awards || awards.length === 0) return [];
  return [
    {
      title: publicationSpeaker(view.language)('awards.title'),
      lines: awards.map((award) => ({ head: award.label[view.language], text: awardText(award, view) })),
    },
  ];
}

function policySection(view: View): readonly MethodSection[] {
  const { run, say, language } = view;
  if (!asksForEvidence(run.rubric)) return [];
  const words = publicationSpeaker(language);
  const lines = weakEvidence.map((status) => {
    const effect = run.policy.effects[status];
    return {
      head: say(`evidence.${status}`),
      text: words('policy.effect', { levels: levelsWords(effect, say), factor: factorWords(effect, say) }),
    };
  });
  return [{ title: words('policy.title'), lines }];
}

function levelsOfMethod(view: View): readonly MethodSection[] {
  const heads = view.say('method.levelRange');
  const lines = linesOf(levelsSection(view)).filter(({ text }) => text !== heads);
  return lines.length === 0 ? [] : [{ title: view.say('method.levels'), lines }];
}

function provisional(view: View): readonly MethodSection[] {
  // The row of heads, and the one that says that nothing is provisional, have none themselves.
  const lines = linesOf(provisionalSection(view), [1, 2]).filter(({ head }) => head !== '');
  return lines.length === 0 ? [] : [{ title: view.say('method.provisional'), lines }];
}

/** The method page: what was published when and by which rubric, what was let through, and all rules in words. */
export function methodSections(view: View, facts: PublicationFacts): MethodSection[] {
  const method = methodView(view);
  return [
    aboutSection(view, facts),
    ...allowedSection(view, facts),
    rules(method),
    ...levelsOfMethod(method),
    ...awardsSection(method),
    ...policySection(method),
    ...provisional(method),
  ];
}
