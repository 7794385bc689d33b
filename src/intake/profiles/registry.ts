import { gforms } from './gforms.js';
import { jinshuju } from './jinshuju.js';
import { kobo } from './kobo.js';
import { limesurvey } from './limesurvey.js';
import { msforms } from './msforms.js';
import type { Profile } from './profile.js';
import { qqDocs } from './qq-docs.js';
import { qqWj } from './qq-wj.js';
import { qualtrics } from './qualtrics.js';
import { redcap } from './redcap.js';
import { surveymonkey } from './surveymonkey.js';
import { typeform } from './typeform.js';
import { wenjuan } from './wenjuan.js';
import { wjx } from './wjx.js';
import { wps } from './wps.js';

/** The platforms that are told apart; of two with the same evidence the first is taken. */
export const platforms: readonly Profile[] = [
  wjx,
  qqWj,
  qqDocs,
  jinshuju,
  wps,
  wenjuan,
  gforms,
  msforms,
  surveymonkey,
  qualtrics,
  limesurvey,
  kobo,
  typeform,
  redcap,
];
