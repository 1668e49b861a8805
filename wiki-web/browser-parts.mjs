// Puts the browser parts named in package.json where the jar and the tests pick them up.
// Run by the Maven build: node browser-parts.mjs TARGET. Does nothing when TARGET is up to date.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) fail("Usage: node browser-parts.mjs TARGET");

const wanted = fingerprint("package-lock.json", "browser-parts.mjs");
const stamp = join(target, "stamp");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) process.exit(0);

install();
rmSync(target, { recursive: true, force: true });
designSystem(join(target, "main/static/dkfds"));
copy("@github/markdown-toolbar-element", ["dist/index.js", "LICENSE"],
    join(target, "main/static/vendor/markdown-toolbar-element"));
fonts(join(target, "main/fonts"));
copy("axe-core", ["axe.min.js"], join(target, "test/axe-core"));
writeFileSync(stamp, wanted);

function install() {
  const windows = process.platform === "win32";
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--include=dev", "--loglevel=error"],
      { cwd: here, stdio: ["ignore", "ignore", "inherit"], shell: windows });
  if (npm.error) fail("npm was not found. Install Node.js 20 or newer; it brings npm.");
  if (npm.status !== 0) fail("npm ci failed; see the lines above.");
}

// Of 15 MB only the virk theme and what it can ask for: woff2 fonts and icons, no logos.
function designSystem(to) {
  const dist = join(here, "node_modules/dkfds/dist");
  const css = smallFacesFirst(onlyWoff2(readFileSync(join(dist, "css/dkfds-virkdk.min.css"), "utf8")));
  mkdirSync(join(to, "css"), { recursive: true });
  writeFileSync(join(to, "css/dkfds-virkdk.min.css"), css);
  for (const [, file] of css.matchAll(/url\(\.\.\/((?:fonts|img\/svg-icons)\/[^)]+)\)/g)) {
    cpSync(join(dist, file), join(to, file));
  }
  cpSync(join(dist, "img/all-svg-icons.svg"), join(to, "img/all-svg-icons.svg"));
  cpSync(join(dist, "LICENSE.md"), join(to, "LICENSE.md"));
  cpSync(join(dist, "fonts/IBMPlexSans/complete/woff2/license.txt"), join(to, "fonts/LICENSE.txt"));
}

// The design system has its typeface as woff2 only; on paper the same is needed as ttf.
function fonts(to) {
  for (const face of ["400Regular", "400Regular_Italic", "600SemiBold"]) {
    const file = `IBMPlexSans_${face}.ttf`;
    cpSync(join(here, "node_modules/@expo-google-fonts/ibm-plex-sans", face, file), join(to, file));
  }
  cpSync(join(here, "node_modules/@expo-google-fonts/ibm-plex-sans/LICENSE_FONT"), join(to, "LICENSE.txt"));
}

// One face lists an .eot file first, without a format: browsers fetch it in vain before the woff2.
function onlyWoff2(css) {
  return css.replace(/src:(url\(\.\.\/fonts\/[^;}]+)/g, (whole, sources) => {
    const woff2 = sources.match(/url\([^)]+\.woff2\) format\("woff2"\)/);
    return woff2 ? "src:" + woff2[0] : whole;
  });
}

// Danish needs a third of each face. The whole face is asked for by pages with other letters only.
function smallFacesFirst(css) {
  const latin = "U+0000,U+000D,U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2013-2014,"
      + "U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212,U+FB01-FB02";
  return css.replace(/@font-face{[^}]*\/complete\/woff2\/[^}]*}/g, (face) => {
    const small = face.replace(/complete(\/woff2\/[^.]+)\.woff2/, "split$1-Latin1.woff2");
    return face + small.replace(/}$/, `;unicode-range:${latin}}`);
  });
}

function copy(name, files, to) {
  for (const file of files) {
    cpSync(join(here, "node_modules", name, file), join(to, file.replace("dist/", "")));
  }
}

function fingerprint(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(here, file)));
  return hash.digest("hex");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
