// First, before anything writes a style or starts a worker.
import './app/theme/trusted';
import './app/withoutEval';
import './app/theme/nonce';
import './app/theme/base.css';
import './app/theme/fonts.css';
import './app/theme/tokens.css';
import './app/theme/mantine.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHashRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './app/routes';
import { Start } from './app/Start';
import { cssVariables } from './app/theme/cssVariables';
import { styleNonce } from './app/theme/nonce';
import { theme } from './app/theme/theme';
import { LinkProvider } from './ui/Link';

const router = createHashRouter(routes);
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        getStyleNonce={() => styleNonce}
        defaultColorScheme="auto"
      >
        <LinkProvider go={(to) => void router.navigate(to)}>
          {/* Below the drawers and the dialogs (200): it must not lie over their buttons. */}
          <Notifications position="bottom-center" autoClose={10_000} transitionDuration={140} zIndex={150} />
          <Start>
            <RouterProvider router={router} />
          </Start>
        </LinkProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
