import { config } from 'zod';

// Zod writes code at run time where it may, and tries so when a schema is made; the page's policy forbids it. So this
// comes before any module that makes a schema.
config({ jitless: true });
