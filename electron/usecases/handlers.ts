import type { Handlers } from '../../shared/contract';
import { type AppNeeds, appUsecases } from './app';
import { createArchive } from './archive';
import { attachmentName } from './attachmentName';
import { backupUsecases, type CopyDialogs } from './backups';
import { type BreachNeeds, breachUsecases } from './breaches';
import { cookieUsecases } from './cookies';
import { documentUsecases } from './documents';
import { draftUsecases } from './drafts';
import { entriesUsecases } from './entries';
import { type FileNeeds, fileUsecases } from './files';
import { findingUsecases } from './findings';
import { type FolderNeeds, folderUsecases } from './folder';
import { type PaperNeeds, paperUsecases } from './papers';
import { type RecordNeeds, recordUsecases } from './record';
import { requestUsecases } from './requests';
import { reviewUsecases } from './review';
import { securityUsecases } from './security';
import { setupUsecases } from './setup';
import { taskUsecases } from './tasks';
import { verifyArchive } from './verifyArchive';

/** What the use cases need of the world outside: everything that the app is not itself. */
export type World = Omit<AppNeeds, 'archive'> &
  Omit<PaperNeeds, 'session' | 'archive' | 'read'> &
  Pick<FileNeeds, 'chooseFile'> &
  Pick<BreachNeeds, 'copyText'> &
  Pick<RecordNeeds, 'excel'> &
  Pick<FolderNeeds, 'joiner' | 'createFolder'> & { dialogs: CopyDialogs };

/** Everything that the window may ask, answered: the use cases of the whole app, put together. */
export function createHandlers(world: World): Handlers {
  const { vault, session, drafts, press, dialogs } = world;
  const { attach, read } = vault.attachments;
  const { fingerprint } = press;
  const archive = createArchive({ session, attach, read, fingerprint, log: world.log });
  const app = appUsecases({ ...world, archive });
  return {
    ...app,
    ...backupUsecases({
      vault,
      session,
      dialogs,
      status: app['app.status'],
      attachmentName,
      verifyLinks: async (binder) =>
        (await verifyArchive(binder, { read, fingerprint }))
          // What could not be read just now is no sign that anybody changed it.
          .filter(({ what }) => what !== 'contentsUnread')
          .map(({ name }) => name),
    }),
    ...draftUsecases({ session, drafts }),
    ...securityUsecases({ vault, session }),
    ...setupUsecases({ session }),
    ...entriesUsecases({ session }),
    ...cookieUsecases(world),
    ...fileUsecases({ ...world, attachments: vault.attachments }),
    ...breachUsecases(world),
    ...findingUsecases({ session }),
    ...reviewUsecases({ session, archive, press, copySigned: vault.automaticCopies.afterReview }),
    ...recordUsecases(world),
    ...taskUsecases({ session }),
    ...paperUsecases({ ...world, archive, read }),
    ...folderUsecases({ ...world, archive, read }),
    ...documentUsecases({ session, archive, press, files: vault.attachments }),
    ...requestUsecases({ ...world, attachments: vault.attachments, chooseFolder: dialogs.chooseFolder }),
  };
}
