import type { Comparability } from '../../analysis/compare/comparability.js';
import type { Language } from '../../diagnostics/language.js';
import type { SayComparison } from './words.js';

function policyWords(
  { policy, policies }: Comparability,
  say: SayComparison,
  language: Language,
): readonly string[] {
  const names = { before: policies.before.label[language], after: policies.after.label[language] };
  switch (policy) {
    case 'same':
      return [];
    case 'redefined':
      return [say('comparable.redefined', names)];
    case 'other':
      return [say('comparable.policy', names)];
  }
}

/** Whether two runs can be compared and why not, a statement each: of the rubric, of policies, of relative parts. */
export function comparabilityWords(
  comparability: Comparability,
  say: SayComparison,
  language: Language,
): readonly string[] {
  const { rubric, scores, relative } = comparability;
  const parts = relative.join(language === 'zh-CN' ? '、' : ', ');
  const isRubricSaid = rubric === 'major' || scores === 'comparable';
  return [
    ...(isRubricSaid ? [say(`comparable.${rubric}`)] : []),
    ...policyWords(comparability, say, language),
    ...(relative.length === 0 ? [] : [say('comparable.relative', { parts })]),
  ];
}
