#!/usr/bin/env node
// Prints N distinct addresses of searches, made of the titles and words of a folder of articles: a title, some of its
// words, two or three words that stand together in a text, a word with a letter wrong. With "typed" the last word is
// unfinished. The same folder and N always give the same searches.
//
//   node bench/queries.mjs DIR N PREFIX [typed]
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const [folder, count, prefix, typed] = [process.argv[2], Number(process.argv[3]), process.argv[4], process.argv[5]];
let state = 42;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * below);
};

const files = readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.md') && !path.startsWith('_')).sort();
const searches = new Set();
for (let tries = 0; searches.size < count && tries < 20 * count; tries++) {
  const source = readFileSync(join(folder, files[random(files.length)]), 'utf8');
  const title = /^title: *"?(.*?)"?$/m.exec(source)?.[1] ?? '';
  const words = source.replace(/^---[^]*?\n---\n/, '').match(/\p{L}{3,}/gu) ?? [];
  searches.add(search(title, words));
}
for (const words of searches) {
  console.log(prefix + encodeURIComponent(words));
}

function search(title, words) {
  const inTitle = title.match(/[\p{L}\p{N}]+/gu) ?? ['moms'];
  const kind = random(10);
  let found = title;
  if (kind < 4) {
    found = inTitle.filter(() => random(2) === 0).slice(0, 4).join(' ') || title;
  } else if (kind < 8 && words.length > 4) {
    const from = random(words.length - 3);
    found = words.slice(from, from + 2 + random(2)).join(' ').toLowerCase();
  } else if (kind === 8) {
    const word = inTitle.reduce((a, b) => (a.length >= b.length ? a : b));
    const at = 1 + random(Math.max(1, word.length - 2));
    found = word.slice(0, at) + word.slice(at + 1);
  }
  return typed ? found.slice(0, Math.max(3, found.length - 1 - random(4))) : found;
}
