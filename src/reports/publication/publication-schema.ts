import { z } from 'zod';
import { languages } from '../../diagnostics/language.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const rank = z.string().nullable().meta({
  description: 'The rank, or the range of ranks as it is published (4–10); null where there is none.',
});
const score = z
  .number()
  .nullable()
  .meta({ description: 'As published, rounded; null where it is not published or there is none.' });
const named = { id: z.string(), label: z.string() };

const workSchema = z.strictObject({
  rank,
  tied: z.boolean().meta({ description: 'Another work bears this rank; never said within a range.' }),
  fields: z
    .record(z.string(), z.string())
    .meta({ description: 'Published field → its text; a field without one is absent.' }),
  tracks: z.array(z.strictObject({ track: z.string(), rank, tied: z.boolean() })).meta({
    description: 'Its tracks with the ranks in them; empty where tracks are not published.',
  }),
  total: score,
  levels: z.record(z.string(), z.string()).meta({ description: 'Table of levels → level of the total.' }),
  groups: z.record(z.string(), score).meta({ description: 'Top group → score; null: not applicable.' }),
  awards: z.array(z.string()).meta({ description: 'In words, in the order of the rubric.' }),
  remark: z.string().nullable(),
});

const awardSchema = z.strictObject({
  ...named,
  track: z.string().nullable().meta({ description: 'null: one list of winners.' }),
  quota: z.int(),
  winners: z.array(
    z.strictObject({
      name: z.string(),
      place: z.int().positive(),
      remark: z.string().nullable(),
    }),
  ),
  openPlaces: z.int(),
  openRemark: z.string().nullable(),
});

const sectionSchema = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ head: z.string(), text: z.string() })),
});

/** Results as they are published: everything in the other files is made of this, and nothing else. */
export const publicationSchema = z.strictObject({
  publicationVersion: z.literal(1),
  title: z.string(),
  language: z.enum(languages),
  publishedOn: z.string().meta({ description: 'YYYY-MM-DD.' }),
  tool: z.strictObject({ name: z.literal('esg-score'), version: z.string() }),
  run: z.strictObject({ sha256 }).meta({ description: 'The run record that it was made from.' }),
  rubric: z.strictObject({ id: z.string(), version: z.string(), sha256 }),
  policy: z
    .strictObject(named)
    .nullable()
    .meta({ description: 'The evidence policy; null where no evidence is asked for.' }),
  decimals: z.int().min(0),
  fields: z.array(z.strictObject(named)),
  trackRanks: z.boolean(),
  total: z
    .strictObject({ label: z.string(), maximum: z.number() })
    .nullable()
    .meta({ description: 'null where totals are not published.' }),
  levels: z.array(z.strictObject(named)),
  groups: z.array(z.strictObject({ ...named, maximum: z.number() })),
  works: z.array(workSchema).meta({
    description: 'By published rank, then by name; those without a rank, where they are published, last.',
  }),
  unranked: z.int().meta({ description: 'Works without a rank, published or not; voided ones left out.' }),
  awards: z.array(awardSchema),
  allowed: z
    .array(z.strictObject({ code: z.string(), count: z.int(), text: z.string() }))
    .meta({ description: 'What was in the way of publishing and let through with --allow.' }),
  method: z.array(sectionSchema).meta({ description: 'The method page in plain words.' }),
});

export type Publication = z.output<typeof publicationSchema>;
export type PublishedWork = Publication['works'][number];
export type MethodSection = Publication['method'][number];

/** publication.json: the publication with the hashes of the files beside it. */
export const publicationFileSchema = publicationSchema.extend({
  files: z.array(z.strictObject({ name: z.string(), sha256 })).meta({
    description: 'The other files of the publication.',
  }),
});
