import { z } from 'zod';

/** Minutes without a key or a mouse after which the binder locks itself; null is never. */
export const LockAfter = z.union([z.literal(5), z.literal(10), z.literal(30)]).nullable();
export type LockAfter = z.infer<typeof LockAfter>;

/** What the firm has chosen for the app itself. It lies in the binder, so nobody changes it who cannot open that. */
export const Settings = z.strictObject({ lockAfterMinutes: LockAfter });
type Settings = z.infer<typeof Settings>;

export const suggestedSettings: Settings = { lockAfterMinutes: 10 };
