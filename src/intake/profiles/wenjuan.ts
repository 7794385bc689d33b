import { sameText } from '../../diagnostics/language.js';
import { clueForShare, clueIf, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { defineProfile, shareOf } from './profile.js';

const code = /^Q\d{1,3}(?:[|_](?:A|R)\d{1,3})?(?:[|_]open)?$/iu;

/** 问卷网: the header holds codes such as `Q2|A1` and no titles, so that only a map says what they are. */
export const wenjuan = defineProfile({
  id: 'wenjuan',
  name: sameText('问卷网'),
  platformColumns: new Map([
    ['seq', 'sequence'],
    ['source', 'other'],
    ['start', 'other'],
    ['finish', 'submitted-at'],
    ['time_used', 'other'],
    ['ip_province', 'other'],
    ['ip_city', 'other'],
    ['ip', 'other'],
    ['browser', 'other'],
    ['os', 'other'],
  ]),
  untitled: true,
  clues: (sample) => {
    const titles = titlesOf(sample);
    const coded = shareOf(titles, code) >= 0.4;
    return [
      ...titlesTogether(sample, 6, ['seq', 'source']),
      ...ownTitles(sample, 1, ['time_used', 'ip_province', 'ip_city']),
      ...clueForShare(titles, /^Q\d{1,3}[|_]A\d{1,3}/iu, 0, 3, {
        zh: '选项列的标题为 Q2|A1',
        en: 'option columns titled Q2|A1',
      }),
      ...clueIf(coded && /^(?:seq|Q1\b)/iu.test(titles[0] ?? ''), 2, {
        'zh-CN': '表头只有 Q1、Q2 等编号，没有题目文字',
        en: 'headers are codes Q1, Q2 without titles',
      }),
    ];
  },
});
