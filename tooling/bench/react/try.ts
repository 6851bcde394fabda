import { openBrowser, openDocument } from './browser.ts';
import { bundle, copyPackages } from './bundle.ts';
import { median, pageNames } from './pages.ts';
import { renderers } from './server.ts';
const packages = await copyPackages();
const open = await openBrowser();
const render = await renderers(packages);
const files: any = {};
for (const name of pageNames) {
  const code = `import { Page } from './pages/${name}.tsx'; import { runPage } from './in-browser.tsx'; runPage(Page);`;
  files[name] = (await bundle(packages, code)).files;
}
const s: any = {};
for (let i = 0; i < 40; i++) for (const name of pageNames) {
  await openDocument(open, render[name](), files[name]);
  await open.devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const h = await open.page.evaluate(() => globalThis.bench.hydrate());
  await open.devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await open.page.waitForTimeout(60);
  if (i > 1) (s[name] ??= []).push(h);
}

for (let k=0;k<3;k++) for (const n of pageNames) { let best=Infinity; for (let r=0;r<60;r++){ const t=performance.now(); for(let i=0;i<20;i++) render[n](); best=Math.min(best,(performance.now()-t)/20);} if(k==2) console.log('ssr',n,(1000/best).toFixed(0)); }
for (const n of pageNames) console.log(n, 'median', median(s[n]), 'min', Math.min(...s[n]), 'q1', s[n].sort((a:any,b:any)=>a-b)[9]);
await open.close();
