import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../../support/app/launch';

const trusted = 'require-trusted-types-for';

/**
 * What a page that was broken into would try, with the rule that it breaks; each runs in the page. Addresses and markup
 * come before our own policy for trusted types first, and that one throws instead of telling.
 */
const attempts: [what: string, rule: string, act: (far: string) => void][] = [
  [
    'a script written into the page',
    trusted,
    () => {
      const script = document.createElement('script');
      script.append("Reflect.set(window, 'ran', 'inline')");
      document.head.append(script);
    },
  ],
  [
    'a script in an address',
    'thrown',
    () => {
      const script = document.createElement('script');
      script.setAttribute('src', "data:text/javascript,Reflect.set(window, 'ran', 'data')");
      document.head.append(script);
    },
  ],
  [
    'a script from afar',
    'thrown',
    (far) => {
      const script = document.createElement('script');
      script.src = `${far}script.js`;
      document.head.append(script);
    },
  ],
  [
    'words as a program',
    trusted,
    () => {
      // In a timer: what a debugger evaluates is let pass.
      setTimeout(() => new Function("Reflect.set(window, 'ran', 'function')")());
    },
  ],
  [
    'words in a timer',
    trusted,
    () => {
      // biome-ignore lint/security/noGlobalEval: to see that it is barred
      setTimeout(() => window.eval("Reflect.set(window, 'ran', 'eval')"));
    },
  ],
  [
    'markup as words',
    'thrown',
    () => {
      document.createElement('div').innerHTML = '<img src="x" onerror="Reflect.set(window, \'ran\', 1)">';
    },
  ],
  [
    'a page as words',
    'thrown',
    () => {
      document.createElement('iframe').srcdoc = '<script>parent.ran = 1</script>';
    },
  ],
  [
    'a handler as words',
    trusted,
    () => {
      document.createElement('button').setAttribute('onclick', "Reflect.set(window, 'ran', 'handler')");
    },
  ],
  [
    'a link that is a program',
    'script-src-elem',
    () => {
      const link = document.createElement('a');
      link.href = "javascript:Reflect.set(window, 'ran', 'link')";
      document.body.append(link);
      link.click();
    },
  ],
  [
    'a picture from afar',
    'img-src',
    (far) => {
      document.body.append(Object.assign(document.createElement('img'), { src: `${far}picture.png` }));
    },
  ],
  [
    'a style sheet from afar',
    'style-src-elem',
    (far) => {
      const link = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `${far}style.css`,
      });
      document.head.append(link);
    },
  ],
  [
    'a style written into the page',
    'style-src-elem',
    () => {
      const style = document.createElement('style');
      style.append('h1 { display: none }');
      document.head.append(style);
    },
  ],
  [
    'a font from afar',
    'font-src',
    (far) => void new FontFace('far', `url(${far}font.woff2)`).load().catch(() => 0),
  ],
  ['a question to the net', 'connect-src', (far) => void fetch(far).catch(() => 0)],
  ['a question to another of our own hosts', 'connect-src', () => void fetch('app://paper/').catch(() => 0)],
  ['a question to the disk', 'connect-src', () => void fetch('file:///etc/hostname').catch(() => 0)],
  [
    'a frame',
    'frame-src',
    (far) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: far }));
    },
  ],
  [
    'an object',
    'thrown',
    (far) => {
      document.body.append(Object.assign(document.createElement('object'), { data: far }));
    },
  ],
  [
    'a film',
    'media-src',
    (far) => {
      document.body.append(Object.assign(document.createElement('video'), { src: `${far}film.mp4` }));
    },
  ],
  [
    'another ground to stand on',
    'base-uri',
    (far) => {
      document.head.append(Object.assign(document.createElement('base'), { href: far }));
    },
  ],
  [
    'a form sent off',
    'form-action',
    (far) => {
      const form = Object.assign(document.createElement('form'), { action: far, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  ],
  ['a worker made of words', 'thrown', () => void new Worker(URL.createObjectURL(new Blob(['1'])))],
];

describe("the page's own policy", () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.stop());

  it('is the one we wrote, and no wider', async () => {
    const [policy, kept] = await app.page.evaluate(async () => {
      const { headers } = await fetch('app://bundle/');
      return [headers.get('content-security-policy'), headers.get('cache-control')];
    });
    const rules = policy?.replace(/'nonce-[A-Za-z0-9+/]{22}=='/, 'NONCE').split('; ');
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self' NONCE",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
    expect(kept).toBe('no-store');
  });

  it('gives another nonce each time', async () => {
    const policies = await app.page.evaluate(() =>
      Promise.all(
        [1, 2].map(async () => (await fetch('app://bundle/')).headers.get('content-security-policy')),
      ),
    );
    expect(new Set(policies).size).toBe(2);
  });

  it.each(attempts)('bars %s (%s)', async (_what, rule, act) => {
    await app.page.evaluate(() => {
      const broken = new Promise((settle) => {
        const tell = ({ effectiveDirective }: SecurityPolicyViolationEvent): void =>
          settle(effectiveDirective);
        document.addEventListener('securitypolicyviolation', tell, { once: true });
      });
      // What throws may have been told of before; then that has come by the time a timer runs.
      const later = (time: number, told: string): Promise<string> =>
        new Promise((settle) => setTimeout(() => settle(told), time));
      const told = (isThrown: boolean): Promise<unknown> =>
        Promise.race([broken, isThrown ? later(50, 'thrown') : later(5000, 'nothing was barred')]);
      Reflect.set(window, 'told', told);
    });
    const isThrown = await app.page.evaluate(act, 'http://127.0.0.1:9/').then(
      () => false,
      (error) => String(error).includes('TypeError'),
    );
    const outcome = await app.page.evaluate((thrown) => Reflect.get(window, 'told')(thrown), isThrown);
    expect(outcome).toBe(rule);
  });

  it('lets nothing of all that run', async () => {
    expect(await app.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(await app.page.locator('h1').isVisible()).toBe(true);
    expect(app.page.url()).toBe('app://bundle/');
  });
});
