// The whole list of causes where a consultation is registered: what is typed leaves those that fit, in their groups, by
// the words people use for them. A cause that is also among the likeliest is ticked in both places. Works in the strip
// and on the page. Attached by form[data-register], [data-find], [data-cause-all] and data-words on each entry.
document.addEventListener("input", event => {
  if (event.target.matches?.("[data-find]")) filter(event.target.form, event.target.value);
});
document.addEventListener("change", event => {
  if (event.target.matches?.("[data-cause]")) together(event.target);
}, true);

function together(cause) {
  for (const same of cause.form.querySelectorAll("[data-cause]")) {
    if (same.value === cause.value) same.checked = cause.checked;
  }
}

function filter(form, typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  let hits = 0;
  for (const entry of form.querySelectorAll("[data-words]")) {
    const text = plain(entry.dataset.words);
    entry.hidden = !words.every(word => text.includes(word));
    if (!entry.hidden) hits++;
  }
  for (const group of form.querySelectorAll("[data-cause-all] fieldset")) {
    group.hidden = !group.querySelector("[data-words]:not([hidden])");
  }
  form.querySelector("[data-cause-all]").open = words.length > 0;
  form.querySelector("[data-find-told]").textContent = words.length === 0 ? "" : found(hits);
}

function found(hits) {
  const words = document.querySelector("[data-strip]")?.dataset;
  return hits === 0 ? words?.noHits ?? "" : words?.hits.replace("{antal}", hits) ?? "";
}

function plain(text) {
  return text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa").normalize("NFD").replace(/\p{M}/gu, "");
}
