// Reviewing: ready reasons fill the answer, the undo bar goes when its ten seconds are over, messages get the focus.
// Everything works without this file.
document.querySelector("[data-focus]")?.focus();

// Ticking a reason puts its words into the answer, where they can be edited; then nothing needs to be added when sent.
for (const group of document.querySelectorAll("[data-templates]")) {
  const answer = group.closest("form").querySelector("textarea");
  for (const box of group.querySelectorAll("input")) {
    box.removeAttribute("name");
    box.addEventListener("change", () => {
      const words = box.dataset.text;
      const rest = answer.value.split("\n\n").filter(part => part.trim() && part !== words);
      answer.value = (box.checked ? [...rest, words] : rest).join("\n\n");
    });
    if (box.checked) box.dispatchEvent(new Event("change"));
  }
}

for (const form of document.querySelectorAll("form[data-undo]")) {
  setTimeout(() => {
    if (form.contains(document.activeElement)) form.parentElement.querySelector("a")?.focus();
    form.remove();
  }, 10_000);
}

// The editor's own text opens at the line a check pointed to.
const text = document.querySelector("textarea[data-line]");
if (text && Number(text.dataset.line) > 0) {
  const lines = text.value.split("\n");
  const number = Math.min(Number(text.dataset.line), lines.length);
  const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + lines[number - 1].length);
  text.scrollTop = (number - 4) * (text.scrollHeight / lines.length);
}
