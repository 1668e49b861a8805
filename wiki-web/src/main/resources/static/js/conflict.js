// The choice cards: counts what is settled, folds a settled card to one line, copies one's own text. Attached to
// form[data-conflict]; everything works without this file.
const form = document.querySelector("form[data-conflict]");
if (form) start(form);
copying();
document.querySelector("[data-focus]")?.focus();

function start(form) {
  const cards = [...form.querySelectorAll("[data-card]")];
  const count = form.querySelector("[data-count]");
  const bars = [...form.querySelectorAll("[data-meter] i")];

  let byArrow = false;
  form.addEventListener("keydown", event => { byArrow = event.key.startsWith("Arrow"); });
  form.addEventListener("pointerdown", () => { byArrow = false; });

  for (const card of cards) {
    card.addEventListener("change", event => {
      if (event.target.type !== "radio") return;
      settle(card);
      if (event.target.value === "nyt") card.querySelector(".write textarea").focus();
      else if (!byArrow) fold(card, true);
    });
    card.querySelector("[data-again]").addEventListener("click", () => {
      fold(card, false);
      (chosen(card) ?? card.querySelector("input[type=radio]")).focus();
    });
    settle(card);
  }

  function chosen(card) {
    return card.querySelector("input[type=radio]:checked");
  }

  function settle(card) {
    card.querySelector("[data-missing]").hidden = Boolean(chosen(card));
    const done = cards.filter(chosen).length;
    bars.forEach((bar, i) => bar.classList.toggle("on", i < done));
    const words = count.dataset.words.replace("{0}", done).replace("{1}", cards.length);
    if (count.textContent !== words) count.textContent = words;
  }

  // Only a press or a number key folds: arrow keys walk through the choices.
  function fold(card, folded) {
    for (const part of card.querySelectorAll("[data-open]")) part.hidden = folded;
    card.querySelector("[data-done]").hidden = !folded;
    card.classList.toggle("card-c--done", folded);
    if (!folded) return;
    card.querySelector("[data-done-words]").textContent = chosen(card).closest("label").querySelector(".choice__name").textContent;
    const next = cards.find(other => !chosen(other));
    (next?.querySelector("h2") ?? form.querySelector("button[type=submit]")).focus();
  }
}

function copying() {
  for (const button of document.querySelectorAll("[data-copy-text]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copyText).value);
      document.querySelector("[data-copy-told]").textContent = button.dataset.copied;
    });
  }
}
