import { sameText } from '../../diagnostics/language.js';
import { ownTitles } from './clues.js';
import { defineProfile } from './profile.js';

/** WPS 表单 (金山表单): plain titles; whoever filled it in and when, in words that other platforms do not use. */
export const wps = defineProfile({
  id: 'wps',
  name: sameText('WPS 表单'),
  platformColumns: new Map([
    ['序号', 'sequence'],
    ['填写人', 'user'],
    ['填写者', 'user'],
    ['填写人id', 'user'],
    ['填写者id', 'user'],
    ['填写id', 'sequence'],
    ['填写时间', 'submitted-at'],
    ['提交时间', 'submitted-at'],
    ['修改时间', 'other'],
    ['最后修改时间', 'other'],
    ['填写时长', 'other'],
    ['填写渠道', 'other'],
  ]),
  clues: (sample) => [
    ...ownTitles(sample, 2.5, ['填写人', '填写者', '填写人ID', '填写者ID', '填写ID', '填写时长']),
    ...ownTitles(sample, 2, ['填写时间']),
    ...ownTitles(sample, 0.5, ['序号', '提交时间']),
  ],
});
