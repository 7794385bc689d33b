import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Text } from '../../diagnostics/language.js';
import { placedItems } from '../../rubric/checks/placed.js';
import type { Advice } from './advice.js';
import { negativeWords } from './negative-words.js';

const answers: Readonly<Record<'yes' | 'no', Text>> = {
  yes: { 'zh-CN': '是', en: '“yes”' },
  no: { 'zh-CN': '否', en: '“no”' },
};

/**
 * No rule can tell from a question's words which answer is the good one. So every yes-no item with words
 * of denial or harm is shown with the answer that earns the credit, and so is every reversed one without.
 */
export const negativeWording: Advice = ({ content, source }) =>
  placedItems(content).flatMap(({ node, path }) => {
    if (node.kind !== 'yes-no') return [];
    const { id, favourable, label, keywords } = node;
    const texts = [label['zh-CN'], label.en, ...keywords];
    const words = [...new Set(texts.flatMap(negativeWords))].join(', ');
    const at = source.locate([...path, 'favourable']);
    if (words !== '')
      return [diagnose('rubric/negative-wording', { id, words, answer: answers[favourable] }, at)];
    return favourable === 'no' ? [diagnose('rubric/reversed-wording', { id }, at)] : [];
  });
