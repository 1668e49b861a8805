#!/usr/bin/env node
// Writes N articles to a new folder: the shipped ones first, then texts mixed out of their sections, with titles,
// addresses and words of their own. The same N always gives the same files, and fewer are the first of more.
//
//   node bench/generate.mjs N DIR
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const SHIPPED = join(dirname(fileURLToPath(import.meta.url)), '..', 'articles');
/** Types whose sections make sense apart from one another. */
const MIXABLE = new Set(['guide', 'case', 'term', 'local', 'news', 'page']);
const TRADES = ['tømrerfirma', 'frisørsalon', 'bageri', 'webbutik', 'malerfirma', 'rengøringsfirma', 'vognmandsfirma',
  'idrætsforening', 'café', 'landbrug', 'gartneri', 'tandklinik', 'konsulentfirma', 'cykelværksted', 'kor',
  'boligforening', 'grundejerforening', 'spejdergruppe', 'fotograf', 'køreskole', 'murerfirma', 'smedje', 'revisor',
  'jagtforening', 'beboerforening', 'teaterforening', 'pizzeria', 'autoværksted', 'hundesalon', 'rideklub'];
const TOWNS = ['Aalborg', 'Odense', 'Esbjerg', 'Randers', 'Kolding', 'Horsens', 'Vejle', 'Roskilde', 'Herning',
  'Silkeborg', 'Næstved', 'Fredericia', 'Viborg', 'Køge', 'Holstebro', 'Taastrup', 'Slagelse', 'Hillerød', 'Holbæk',
  'Sønderborg', 'Svendborg', 'Hjørring', 'Frederikshavn', 'Nørresundby', 'Ringsted', 'Haderslev', 'Skive', 'Thisted',
  'Rønne', 'Maribo', 'Struer', 'Grenaa', 'Varde', 'Tønder', 'Nykøbing', 'Lemvig', 'Morsø', 'Ebeltoft'];
const PEOPLE = ['Bente', 'Yusuf', 'Kirsten', 'Marek', 'Lone', 'Per', 'Mads', 'Inger', 'Fatima', 'Ole', 'Gitte', 'Anders',
  'Sofie', 'Karim', 'Hanne', 'Torben', 'Amalie', 'Niels', 'Ayse', 'Jytte'];
const SENTENCES = [
  (w, p, t) => `${p} i ${t} spørger tit om ${w[0]} og ${w[1]}.`,
  (w) => `Det gælder også for ${w[0]}, når ${w[1]} er med i ${w[2]}.`,
  (w, p) => `${p} havde glemt ${w[0]} og måtte vente på ${w[1]}.`,
  (w, _, t) => `I ${t} skal ${w[0]} være klar, før ${w[1]} kan begynde.`,
  (w) => `Se efter ${w[0]} i brevet, og skriv ${w[1]} ned.`,
];

function main() {
  const [count, folder] = [Number(process.argv[2]), process.argv[3]];
  if (!Number.isInteger(count) || count < 1 || !folder) {
    fail('usage: node bench/generate.mjs N DIR');
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    fail(`${folder} is not empty`);
  }
  const shipped = readShipped();
  cpSync(join(SHIPPED, '_data'), join(folder, '_data'), {recursive: true});
  shipped.slice(0, count).forEach((article) => write(folder, article.path, article.source));
  const bases = shipped.filter((a) => MIXABLE.has(a.type) && a.isPublic && !/\{#|\]\(#/.test(a.body));
  const mixer = new Mixer(bases, shipped.map((article) => article.slug));
  for (let number = shipped.length; number < count; number++) {
    const {path, source} = mixer.article(number);
    write(folder, path, source);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

function write(folder, path, source) {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, source);
}

function readShipped() {
  return readdirSync(SHIPPED, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('_') && !path.endsWith('README.md'))
    .sort()
    .map((path) => {
      const source = readFileSync(join(SHIPPED, path), 'utf8');
      const [, matter, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source);
      const value = (key) => new RegExp(`^${key}: *(.*)$`, 'm').exec(matter)?.[1] ?? '';
      return {path, source, matter, body, slug: value('slug'), type: value('type') || 'guide',
        title: value('title').replace(/^"(.*)"$/, '$1'), isPublic: value('visibility') !== 'advisor'};
    });
}

/** Makes new articles out of others. */
class Mixer {
  constructor(bases, slugs) {
    this.bases = bases;
    this.slugs = [...slugs];
    this.taken = new Set(slugs);
    this.sections = bases.flatMap((base) => sectionsOf(base.body).slice(1));
    this.parts = wordParts(bases.map((base) => base.body).join(' '));
  }

  article(number) {
    const random = randomFrom(number);
    const base = pick(this.bases, random);
    const trade = pick(TRADES, random);
    const title = `${base.title.replace(/[?.!]$/, '')}: ${trade} i ${pick(TOWNS, random)}`;
    const slug = this.slugOf(title, number);
    const body = this.body(base, trade, random);
    const matter = base.matter
      .replace(/^title:.*$/m, `title: ${JSON.stringify(title)}`)
      .replace(/^slug:.*$/m, `slug: ${slug}`)
      .replace(/^summary:.*$/m, (line) => `${line.replace(/"$/, '')} ${this.sentence(random)}${line.endsWith('"') ? '"' : ''}`)
      .replace(/^synonyms:.*$/m, `synonyms: [${this.word(random)}, ${trade}]`)
      .replace(/^causes:.*\n/m, '');
    this.slugs.push(slug);
    return {path: `${dirname(base.path)}/${slug}.md`, source: `---\n${matter}\n---\n${body}`};
  }

  slugOf(title, number) {
    const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
      .normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, '-');
    const short = plain.slice(0, 90).replace(/^-+|-+$/g, '');
    const slug = this.taken.has(short) ? `${short}-${number}` : short;
    this.taken.add(slug);
    return slug;
  }

  /** The base's opening, some of its sections and some of others, each heading once. */
  body(base, trade, random) {
    const [opening, ...own] = sectionsOf(base.body);
    const wanted = 2 + Math.floor(random() * random() * 14);
    const chosen = own.filter(() => random() < 0.7);
    while (chosen.length < wanted) {
      chosen.push(pick(this.sections, random));
    }
    const headings = new Set();
    const unique = chosen.filter((section) => {
      const heading = section.slice(0, section.indexOf('\n')).toLowerCase();
      return !headings.has(heading) && headings.add(heading);
    });
    return [opening, ...unique].map((section) => this.varied(section, trade, random)).join('');
  }

  /** The same text with new sentences after some paragraphs, and other articles behind some links. */
  varied(text, trade, random) {
    let inFence = 0;
    return text.split('\n').map((line) => {
      if (/^:::+\s*\S/.test(line)) {
        inFence++;
      } else if (/^:::+\s*$/.test(line)) {
        inFence--;
      }
      const linked = line.replace(/\[\[([a-z0-9-]+)\]\]/g,
        (link) => random() < 0.3 ? `[[${pick(this.slugs, random)}]]` : link);
      const isPlain = inFence === 0 && /^\p{L}.*\.$/u.test(line);
      return isPlain && random() < 0.5 ? `${linked} ${this.sentence(random, trade)}` : linked;
    }).join('\n');
  }

  sentence(random, trade = pick(TRADES, random)) {
    const words = [this.word(random), this.word(random), trade];
    return pick(SENTENCES, random)(words, pick(PEOPLE, random), pick(TOWNS, random));
  }

  /** A compound of two known words: few of them often, many seldom, always new ones. */
  word(random) {
    const rank = Math.floor(Math.exp(random() * Math.log(200_000)));
    const first = this.parts[(rank * 7919) % this.parts.length];
    const second = this.parts[(Math.floor(rank / this.parts.length) * 104_729 + rank) % this.parts.length];
    return first + (first.endsWith('s') ? '' : 's') + second;
  }
}

/** The text above the first heading of level 2, then each heading with its text. */
function sectionsOf(body) {
  return body.replace(/\n*$/, '\n\n').split(/^(?=## )/m);
}

function wordParts(text) {
  const words = text.toLowerCase().match(/\p{L}{4,9}/gu).filter((word) => /^[a-zæøå]+$/.test(word));
  return [...new Set(words)].sort();
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Numbers from 0 to 1 that depend on the seed only (mulberry32). */
function randomFrom(seed) {
  let state = (seed + 1) * 0x9E3779B1;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

main();
