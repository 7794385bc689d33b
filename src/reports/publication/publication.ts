import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { asksForEvidence } from '../asked-columns.js';
import { tablesOn, tableTitle } from '../level-fields.js';
import { groupsAtDepth, nodeTitle } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import { tellApart } from '../tell-apart.js';
import { viewRun } from '../view.js';
import { allowedTexts, methodSections } from './method-sections.js';
import type { PublicationFacts } from './publication-facts.js';
import { type Publication, publicationSchema } from './publication-schema.js';
import { publishedAwards } from './published-awards.js';
import { publishedFields, publishedWorks, showsTrackRanks, unrankedWorks } from './published-works.js';

/**
 * A run as it is published: an object of its own that holds only what the rubric's section lists, made by
 * picking, never by leaving out. Answers, evidence, notes, places in files and private fields have no place
 * in its form, which is checked. Scores are rounded.
 */
export function publicationOf(run: Run, facts: PublicationFacts, language: Language): Publication {
  const { rubric } = run;
  const { publication } = rubric;
  const view = tellApart(viewRun(run, language), publishedFields(run.rubric));
  const groups = groupsAtDepth(rubric, 1);
  return publicationSchema.parse({
    publicationVersion: 1,
    title: rubric.title[language],
    language,
    publishedOn: facts.publishedOn,
    tool: { name: 'esg-score', version: run.toolVersion },
    run: { sha256: facts.recordSha256 },
    rubric: { id: rubric.id, version: rubric.version, sha256: run.rubricSha256 },
    policy: asksForEvidence(rubric) ? { id: run.policy.id, label: run.policy.label[language] } : null,
    decimals: rubric.ranking.decimals,
    fields: publishedFields(rubric).map(({ id, label }) => ({ id, label: label[language] })),
    trackRanks: showsTrackRanks(rubric),
    total: publication.total ? { label: view.say('total'), maximum: fullScore(rubric.total) } : null,
    levels: publication.level
      ? tablesOn(rubric, rubric.total).map((table) => ({
          id: table.id,
          label: tableTitle(table, rubric.total, view),
        }))
      : [],
    groups: publication.groups.flatMap((id) =>
      groups
        .filter((group) => group.id === id)
        .map((group) => ({ id, label: nodeTitle(group, language), maximum: fullScore(group) })),
    ),
    works: publishedWorks(view),
    unranked: unrankedWorks(view).length,
    awards: publishedAwards(view),
    allowed: allowedTexts(view, facts),
    method: methodSections(view, facts),
  } satisfies Publication);
}
