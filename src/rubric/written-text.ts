import { z } from 'zod';

/** A code, as every id in a rubric file is. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .meta({ description: 'A code, quoted: "2.10". 代码，加引号："2.10"。' });

/** Words to find in a title. */
export const keywordsSchema = z.array(z.string().regex(/\S/u));
