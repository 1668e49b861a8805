// Films and their words: jumping without loading the page again, »Afspil fra 02:15« at the headings, a search in what is
// said, and a word when a film cannot play. Without this file the chapters are links and the words stand there.
const START = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?!:?\d)/;
const MOST_HITS = 10;
const AROUND = 40;

for (const player of document.querySelectorAll("[data-video]:has(video)")) attach(player, player.querySelector("video"));

function attach(player, film) {
  film.addEventListener("error", () => lost(player));
  if (film.error) lost(player);
  film.addEventListener("timeupdate", () => markChapter(player, film.currentTime));
  player.addEventListener("click", event => {
    const target = event.target.closest("[data-seconds]");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    jump(player, film, Number(target.dataset.seconds));
  });
  const field = player.querySelector("[data-video-search]");
  if (!field) return; // The words of the film stand on another page.
  field.form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", () => search(player, field.value));
  for (const heading of document.querySelectorAll(".wiki-text :is(h2, h3)")) addJump(player, film, heading);
}

function lost(player) {
  player.querySelector("[data-video-lost] p").hidden = false;
}

function jump(player, film, seconds) {
  film.currentTime = seconds;
  player.scrollIntoView({ block: "start" });
  film.focus({ preventScroll: true });
  film.play().catch(() => { /* the browser wants the person to press play */ });
}

// The chapter that is being shown.
function markChapter(player, now) {
  let current = null;
  for (const link of player.querySelectorAll(".video__chapters [data-seconds]")) {
    link.removeAttribute("aria-current");
    if (Number(link.dataset.seconds) <= now) current = link;
  }
  current?.setAttribute("aria-current", "true");
}

// The time a heading of the transcript begins with, or null.
function timeOf(heading) {
  const time = START.exec(heading.textContent.trim());
  return time && { text: time[0], seconds: Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]) };
}

function addJump(player, film, heading) {
  const time = timeOf(heading);
  if (!time || heading.closest(".wiki-script")) return;
  const button = jumpButton(player, time);
  button.classList.add("video__from", "d-print-none");
  button.addEventListener("click", () => jump(player, film, time.seconds));
  heading.after(button);
}

function jumpButton(player, time) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "wiki-linkbutton";
  button.dataset.seconds = time.seconds;
  button.textContent = player.dataset.jump.replace("{time}", time.text);
  return button;
}

// Lists the places where something is said, each with a jump to the chapter it is said in.
function search(player, typed) {
  const wanted = typed.trim().toLocaleLowerCase("da");
  const hits = wanted.length < 2 ? [] : places().filter(place => place.text.toLocaleLowerCase("da").includes(wanted));
  const count = player.querySelector("[data-video-count]");
  count.textContent = wanted.length < 2 ? "" : found(player.dataset, hits.length);
  player.querySelector("[data-video-hits]").replaceChildren(...hits.slice(0, MOST_HITS).map(hit => row(player, hit, wanted)));
}

function found(words, count) {
  if (count < 2) return count ? words.foundOne : words.foundNone;
  return words.foundMany.replace("{count}", count);
}

// Paragraphs, items and cells of the transcript, with the heading they stand below; what is for advisors is no part of it.
function places() {
  const found = [];
  let heading = null;
  for (const node of document.querySelectorAll(".wiki-text :is(h2, h3, p, li, td)")) {
    if (node.closest(".wiki-script, [data-video]")) continue;
    if (node.matches("h2, h3")) heading = node;
    else if (!node.querySelector("p, li")) found.push({ heading, text: node.textContent.replace(/\s+/g, " ").trim() });
  }
  return found;
}

function row(player, hit, wanted) {
  const item = document.createElement("li");
  const time = hit.heading && timeOf(hit.heading);
  if (time) item.append(jumpButton(player, time), " ");
  const at = hit.text.toLocaleLowerCase("da").indexOf(wanted);
  const end = at + wanted.length;
  const from = Math.max(0, at - AROUND);
  const mark = document.createElement("mark");
  mark.textContent = hit.text.slice(at, end);
  item.append((from > 0 ? "… " : "") + hit.text.slice(from, at), mark, hit.text.slice(end, end + AROUND));
  if (end + AROUND < hit.text.length) item.append(" …");
  return item;
}
