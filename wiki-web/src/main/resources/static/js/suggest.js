// Suggestions below a search field while typing: a combobox with a list box after the ARIA authoring practices.
// Attached by data-suggest="ADDRESS"; the words come from data attributes. Without it the form just searches.

const DELAY = 120; // ms between the last key and the question
const MINIMUM = 2; // letters

for (const input of document.querySelectorAll("input[data-suggest]")) attach(input);

function attach(input) {
  const box = element("div", "wiki-suggest", { id: `${input.id}-forslag`, role: "listbox", "aria-label": input.dataset.suggestName });
  const status = element("p", "sr-only", { role: "status" });
  box.hidden = true;
  input.closest("[data-suggest-box]").append(box, status);
  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": box.id, "aria-expanded": "false" })
      .forEach(([name, value]) => input.setAttribute(name, value));

  let options = [];
  let timer = 0;
  let asked = new AbortController();

  input.addEventListener("input", () => {
    clearTimeout(timer);
    asked.abort();
    select(-1); // Enter after a letter searches for what is typed, not for an option chosen before it
    const text = input.value.trim();
    if (text.length < MINIMUM) close();
    else timer = setTimeout(() => ask(text), DELAY);
  });
  input.addEventListener("blur", close);
  box.addEventListener("pointerdown", event => event.preventDefault()); // keeps focus in the field
  box.addEventListener("click", event => follow(event.target.closest("[role=option]")));
  input.addEventListener("keydown", onKey);

  function onKey(event) {
    const here = options.findIndex(option => option.getAttribute("aria-selected") === "true");
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      if (event.key === "ArrowDown" && box.hidden && options.length > 0) open();
      else if (event.key === "ArrowUp" && !box.hidden) close();
      else return;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (box.hidden && options.length > 0) open();
      if (box.hidden) return;
      const step = event.key === "ArrowDown" ? 1 : here < 0 ? 0 : -1;
      select((here + step + options.length) % options.length);
    } else if (event.key === "Escape" && !box.hidden) {
      close();
    } else if (event.key === "Enter" && !box.hidden && here >= 0) {
      follow(options[here]);
    } else {
      return;
    }
    event.preventDefault();
  }

  async function ask(text) {
    asked = new AbortController();
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal: asked.signal });
      if (answer.ok && input === document.activeElement) show(await answer.json(), text);
    } catch (problem) {
      if (problem.name !== "AbortError") close(); // no connection: the form still works
    }
  }

  function show(found, text) {
    box.replaceChildren();
    options = [];
    group(input.dataset.suggestSearch, found.searches.map(words => searchOption(words, text)));
    group(input.dataset.suggestGo, found.articles.map(article => articleOption(article, text)));
    if (options.length === 0) {
      status.textContent = "";
      return close();
    }
    box.append(element("p", "wiki-suggest__keys", { "aria-hidden": "true" }, input.dataset.suggestKeys));
    status.textContent = input.dataset.suggestCount.replace("{0}", options.length);
    open();
  }

  function group(name, members) {
    if (members.length === 0) return;
    const heading = element("p", "wiki-suggest__name", { id: `${box.id}-g${options.length}`, role: "presentation" }, name);
    const part = element("div", "wiki-suggest__group", { role: "group", "aria-labelledby": heading.id });
    part.append(heading, ...members);
    box.append(part);
    for (const member of members) {
      member.id = `${box.id}-${options.length + 1}`;
      options.push(member);
    }
  }

  function select(index) {
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", options[index].id);
    options[index].scrollIntoView({ block: "nearest" });
  }

  function open() {
    select(-1);
    box.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    select(-1);
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function follow(option) {
    if (option) location.assign(option.dataset.href);
  }
}

function searchOption(words, typed) {
  const option = element("div", "wiki-option", { role: "option", "aria-selected": "false" });
  option.dataset.href = `/soeg?q=${encodeURIComponent(words)}`;
  option.append(icon("search"), marked(words, typed));
  return option;
}

function articleOption(article, typed) {
  const option = element("div", "wiki-option", { role: "option", "aria-selected": "false" });
  option.dataset.href = article.url;
  option.append(icon("document"), marked(article.title, typed), element("span", "wiki-option__type", {}, article.typeName));
  if (article.summary) option.append(element("span", "wiki-option__answer", {}, article.summary));
  return option;
}

// The words with the typed beginning of each word in bold.
function marked(words, typed) {
  const line = element("span");
  const starts = typed.split(/\s+/).filter(Boolean).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  let end = 0;
  for (const hit of words.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${starts.join("|")})`, "giu"))) {
    line.append(words.slice(end, hit.index), element("b", "", {}, hit[0]));
    end = hit.index + hit[0].length;
  }
  line.append(words.slice(end));
  return line;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon-svg");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  svg.firstChild.setAttribute("href", `/dkfds/img/all-svg-icons.svg#${name}`);
  return svg;
}

function element(tag, className = "", attributes = {}, text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
