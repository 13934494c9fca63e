/**
 * Every way by which a page may try to reach an address, tried at once. Runs in the page, so it uses nothing from
 * outside itself. Answers with the names of the ways that were tried, once each has failed or had its time.
 */
export async function tryEveryWayOut(port: number): Promise<string[]> {
  const to = `http://127.0.0.1:${port}`;
  const tried: string[] = [];
  const under: Promise<unknown>[] = [];
  const patience = () => new Promise((settle) => setTimeout(settle, 1500));
  const attempt = (name: string, way: () => unknown): void => {
    tried.push(name);
    try {
      const work = way();
      if (work instanceof Promise) under.push(Promise.race([work, patience()]).catch(() => undefined));
    } catch {
      // A way that is barred with an exception is barred.
    }
  };
  const settled = (target: EventTarget): Promise<unknown> =>
    new Promise((settle) => {
      for (const event of ['load', 'error', 'close', 'open']) target.addEventListener(event, settle);
    });
  const element = (name: string, tag: string, attributes: Record<string, string>): void =>
    attempt(name, () => {
      const made = document.createElement(tag);
      const done = settled(made);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      (document.body ?? document.documentElement).append(made);
      return done;
    });
  const link = (rel: string, more: Record<string, string> = {}): void =>
    element(`link ${rel}`, 'link', { rel, href: `${to}/${rel}`, ...more });

  attempt('fetch', () => fetch(`${to}/fetch`, { mode: 'no-cors' }));
  attempt('fetch that outlives the page', () => fetch(`${to}/alive`, { keepalive: true, mode: 'no-cors' }));
  attempt('request', () => {
    const request = new XMLHttpRequest();
    const done = settled(request);
    request.open('GET', `${to}/request`);
    request.send();
    return done;
  });
  attempt('socket', () => settled(new WebSocket(`ws://127.0.0.1:${port}/socket`)));
  attempt('event source', () => settled(new EventSource(`${to}/events`)));
  attempt('beacon', () => navigator.sendBeacon(`${to}/beacon`, 'words'));
  attempt(
    'transport',
    () => Reflect.construct(Reflect.get(window, 'WebTransport'), [`https://127.0.0.1:${port}/`]).ready,
  );
  attempt('font', () => new FontFace('far', `url(${to}/font.woff2)`).load());
  attempt('picture in a style', () => {
    const made = document.createElement('div');
    made.style.backgroundImage = `url(${to}/style.png)`;
    document.body.append(made);
  });
  attempt('import', () => import(/* @vite-ignore */ `${to}/module.js`));
  attempt('worker', () => settled(new Worker(`${to}/worker.js`)));
  attempt('worker made of words', () => {
    const words = `fetch('${to}/inner', { mode: 'no-cors' }).finally(() => postMessage('done'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([words])));
    return new Promise((settle) => {
      worker.onmessage = settle;
      worker.onerror = settle;
    });
  });
  attempt('shared worker', () => settled(new SharedWorker(`${to}/shared.js`)));
  attempt('service worker', () => navigator.serviceWorker.register(`${to}/service.js`));
  attempt('call between browsers', async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    connection.createDataChannel('words');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise<void>((settle) => {
      connection.onicecandidate = ({ candidate }) => candidate ?? settle();
    });
    connection.close();
  });
  element('picture', 'img', { src: `${to}/picture.png` });
  element('picture in sizes', 'img', { srcset: `${to}/sizes.png 2x` });
  element('frame', 'iframe', { src: `${to}/frame` });
  element('frame with a page in it', 'iframe', { srcdoc: `<img src="${to}/inside.png">` });
  element('object', 'object', { data: `${to}/object`, type: 'image/png' });
  element('embedded', 'embed', { src: `${to}/embedded`, type: 'image/png' });
  element('film', 'video', { src: `${to}/film.mp4`, poster: `${to}/poster.png` });
  element('sound', 'audio', { src: `${to}/sound.mp3` });
  element('script', 'script', { src: `${to}/script.js` });
  element('picture button', 'input', { type: 'image', src: `${to}/button.png` });
  for (const rel of [
    'stylesheet',
    'icon',
    'manifest',
    'prefetch',
    'prerender',
    'preconnect',
    'dns-prefetch',
    'modulepreload',
  ])
    link(rel);
  link('preload', { as: 'image' });
  attempt('style sheet in a style', () => {
    const style = document.createElement('style');
    style.append(`@import url(${to}/import.css);`);
    document.head.append(style);
  });
  attempt('form', () => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${to}/form`;
    document.body.append(form);
    form.submit();
  });
  attempt('link that tells', () => {
    const made = document.createElement('a');
    made.href = '#told';
    made.setAttribute('ping', `${to}/ping`);
    document.body.append(made);
    made.click();
    window.history.replaceState(null, '', '#/');
  });
  await Promise.all(under);
  return tried;
}
