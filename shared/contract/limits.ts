import { z } from 'zod';
import { Company } from '../domain/company/company';

/** Ids are given out by us or stand in the reference; none comes near this. */
export const Id = z.string().min(1).max(80);

/** More lines than any list of a screen has. */
export const MOST_LINES = 200;

/** The firm as it may be sent. A CVR number is written with spaces, and perhaps its country. */
export const SentCompany = Company.extend({ cvr: Company.shape.cvr.max(30) });
