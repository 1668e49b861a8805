// The live preview beside a text, and the advice about it. Attached to [data-preview], which names the address that
// renders; stands in the form of the text. Without it the form has a button that does the same.
for (const pane of document.querySelectorAll("[data-preview]")) start(pane, pane.closest("form"));

function start(pane, form) {
  const text = form.elements.tekst;
  const advice = form.querySelector("[data-hints]");
  let newest = 0;
  let timer = 0;

  const soon = () => { clearTimeout(timer); timer = setTimeout(show, 400); };
  text.addEventListener("input", soon);
  text.addEventListener("change", soon);
  for (const radio of form.querySelectorAll("input[name=som]")) radio.addEventListener("change", show);
  form.querySelector("[data-preview-button]")?.setAttribute("hidden", "");
  show();

  async function show() {
    const mine = ++newest;
    const audience = form.elements.som?.value === "vejleder" ? "advisor" : "public";
    try {
      const response = await fetch(pane.dataset.preview, {
        method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ markdown: text.value, audience, type: pane.dataset.type || null }) });
      if (!response.ok) throw new Error(response.status);
      const answer = await response.json();
      if (mine !== newest) return;
      const place = pane.scrollTop;
      pane.innerHTML = answer.html;
      pane.scrollTop = place;
      const hidden = form.querySelector("[data-preview-hidden]");
      if (hidden) hidden.hidden = !answer.hidden;
      if (advice) advise(answer.hints);
    } catch {
      if (mine === newest) pane.textContent = pane.dataset.failed;
    }
  }

  // --- advice: numbered here and in the preview; the source is never marked up

  function advise(hints) {
    advice.querySelector("[data-hint-count]").textContent = hints.count;
    put("[data-hint-lix]", "[data-hint-lix-words]", hints.lix);
    put("[data-hint-lix]", "[data-hint-goal]", hints.goal);
    put("[data-hint-fine]", "[data-hint-fine] span", hints.fine);
    const template = advice.querySelector("[data-hint-template]");
    const list = advice.querySelector("[data-hint-list]");
    list.replaceChildren(...hints.items.map(hint => {
      const item = template.content.firstElementChild.cloneNode(true);
      item.querySelector(".hint__no").textContent = hint.number;
      item.querySelector("b").textContent = hint.title;
      item.querySelector("[data-text]").textContent = hint.text;
      item.querySelector("[data-line-words]").textContent = list.dataset.line.replace("@", hint.line);
      item.querySelector("button").addEventListener("click", () => goTo(hint));
      return item;
    }));
    number(hints.items);
  }

  function put(box, place, words) {
    advice.querySelector(place).textContent = words ?? "";
    advice.querySelector(box).hidden = !words;
  }

  function goTo(hint) {
    const lines = text.value.split("\n");
    const line = lines.slice(0, hint.line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const words = hint.place.split(/\s+/).filter(Boolean).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const found = words.length ? new RegExp(words.join("[\\s*_]+"), "i").exec(text.value.slice(line)) : null;
    const from = line + (found?.index ?? 0);
    text.focus();
    text.setSelectionRange(from, from + (found?.[0].length ?? (lines[hint.line - 1] ?? "").length));
    text.scrollTop = (hint.line - 4) * (text.scrollHeight / Math.max(1, lines.length));
  }

  function number(items) {
    const ranges = [];
    let after = 0; // advice comes in the order of the text: what is found lies behind what was found before
    for (const hint of items) {
      const found = hint.place && (rangeOf(hint.place, after) ?? rangeOf(hint.place, 0));
      if (!found) continue;
      const { range, letter } = found;
      after = Math.max(after, letter);
      ranges.push(range.cloneRange());
      const badge = document.createElement("span");
      badge.className = "spot__no";
      badge.textContent = hint.number;
      range.collapse(false);
      range.insertNode(badge);
    }
    if (globalThis.CSS?.highlights && globalThis.Highlight) CSS.highlights.set("hint", new Highlight(...ranges));
  }

  // Whether a letter stands before or behind the place without a space between.
  function isInsideWord(places, first, last) {
    const [before, from] = places[first];
    const [behind, to] = places[last];
    return /\p{L}/u.test(before.data[from - 1] ?? "") || /\p{L}/u.test(behind.data[to + 1] ?? "");
  }

  // The words in the preview from a letter on, wherever they stand; numbers set before do not count.
  function rangeOf(words, start) {
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT, node =>
      node.parentElement.className === "spot__no" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let letters = "";
    const places = [];
    while (walker.nextNode()) {
      const value = walker.currentNode.data;
      for (let i = 0; i < value.length; i++) {
        if (/\s/.test(value[i])) continue;
        letters += value[i].toLowerCase();
        places.push([walker.currentNode, i]);
      }
    }
    const wanted = words.replace(/\s+/g, "").toLowerCase();
    if (letters.length !== places.length) return null;
    let at = letters.indexOf(wanted, start);
    while (at >= 0 && isInsideWord(places, at, at + wanted.length - 1)) at = letters.indexOf(wanted, at + 1);
    if (at < 0) return null;
    const range = document.createRange();
    range.setStart(...places[at]);
    const [node, offset] = places[at + wanted.length - 1];
    range.setEnd(node, offset + 1);
    return { range, letter: at + 1 };
  }
}
