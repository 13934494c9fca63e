import type { ElectronApplication } from 'playwright';

/** Notes whether the window is kept out of screenshots; not every platform can be asked. */
export const noteProtection = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
    if (window === undefined) throw new Error('no window');
    const protect = window.setContentProtection.bind(window);
    window.setContentProtection = (isProtected) => {
      Object.assign(globalThis, { isProtected });
      protect(isProtected);
    };
  });

/** Whether the window is kept out of screenshots, as it was last set since `noteProtection`. */
export const isProtected = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(() => Reflect.get(globalThis, 'isProtected'));
