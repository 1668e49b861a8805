// Lets only the invented words of an exercise stay in its fields, and says what is right. Nothing is sent and nothing is
// kept: the fields belong to no form. Without this file the buttons are links that lead on. »Se svaret« tells what is right either way.
// Attached by [data-practice].

const screen = document.querySelector("[data-practice]");
if (screen) attach(screen);

function attach(screen) {
  const fields = [...screen.querySelectorAll("[data-practice-field]")];
  const choices = [...screen.querySelectorAll("[data-practice-choices]")];
  const on = [...screen.querySelectorAll("[data-practice-on]")];
  for (const field of fields) {
    field.addEventListener("input", () => looksPersonal(field) && refuse(screen, field));
    field.addEventListener("change", () => settle(screen, field, fields, choices));
    field.addEventListener("keydown", event => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      on[0]?.click();
    });
    addFill(screen, field, fields, choices);
  }
  for (const choice of choices) {
    choice.addEventListener("change", () => judge(screen, choice, fields, choices));
  }
  for (const button of on) {
    button.addEventListener("click", event => {
      const missing = firstMissing(screen, fields, choices);
      if (!missing) return;
      event.preventDefault();
      missing.focus();
    });
  }
  // A page that the browser keeps for »tilbage« keeps nothing that was typed.
  addEventListener("pagehide", () => fields.forEach(field => (field.value = "")));
}

function settle(screen, field, fields, choices) {
  if (!field.value.trim()) return;
  if (!isSample(field)) return refuse(screen, field);
  accept(screen, field);
  praise(screen, fields, choices);
}

function accept(screen, field) {
  field.removeAttribute("aria-invalid");
  say(field, screen.dataset.good, "right");
}

// Empty is asked for; anything else but the invented words is taken away, and the author's words say why it is not right.
function refuse(screen, field) {
  const words = field.value.trim() ? screen.dataset.only : screen.dataset.missing;
  if (field.value.trim()) tell(screen, "[data-practice-wrong]");
  field.value = "";
  field.setAttribute("aria-invalid", "true");
  say(field, words.replace("{0}", field.dataset.sample ?? ""), "wrong");
}

// One to choose is judged at once, several when all that are right are chosen or one that is wrong.
function judge(screen, choice, fields, choices) {
  const wrong = [...choice.querySelectorAll("input")].some(input => input.checked && input.dataset.right !== "true");
  if (isChosen(choice)) {
    mark(choice, screen.dataset.good, "right");
    if (!praise(screen, fields, choices)) tell(screen, null);
  } else if (wrong) {
    notRight(screen, choice);
  } else {
    mark(choice, "", "");
    tell(screen, null);
  }
}

// The author's words, or that it is not right where there are none.
function notRight(screen, choice) {
  tell(screen, "[data-practice-wrong]");
  const isTold = screen.querySelector("[data-practice-verdict]").hasChildNodes();
  mark(choice, isTold ? "" : screen.dataset.wrong, "wrong");
}

function praise(screen, fields, choices) {
  const all = fields.every(isSample) && choices.every(isChosen);
  if (all) tell(screen, "[data-practice-right]");
  return all;
}

function firstMissing(screen, fields, choices) {
  const field = fields.find(field => !isSample(field));
  fields.filter(field => !isSample(field)).forEach(field => refuse(screen, field));
  const choice = choices.find(choice => !isChosen(choice));
  for (const open of choices.filter(choice => !isChosen(choice))) {
    if (isUntouched(open)) mark(open, screen.dataset.choose, "wrong");
    else notRight(screen, open);
  }
  return field ?? choice?.querySelector("input");
}

function isChosen(choice) {
  return [...choice.querySelectorAll("input")].every(input => input.checked === (input.dataset.right === "true"));
}

// Nothing is chosen. A single box to tick is answered either way.
function isUntouched(choice) {
  const inputs = [...choice.querySelectorAll("input")];
  return inputs.length > 1 && !inputs.some(input => input.checked);
}

// »0 kr.« is 0, and 12.500 is 12500.
function isSample(field) {
  const sample = folded(field.dataset.sample ?? "");
  return [folded(field.value), folded(field.value).replace(/(kr|kroner)$/, "")].includes(sample);
}

function folded(words) {
  return words.normalize("NFC").toLowerCase().replace(/[\s.]+/g, "").replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
}

// Six digits that may be a date and four more, however they are spaced.
function looksPersonal(field) {
  const digits = field.value.replace(/[^0-9]/g, "");
  return !isSample(field) && /(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{6}/.test(digits);
}

function say(field, words, kind) {
  mark(field.closest(".practice-field"), words, kind);
}

function mark(place, words, kind) {
  const message = place.querySelector(".practice-message");
  message.textContent = words;
  message.dataset.kind = kind;
}

function tell(screen, selector) {
  const place = screen.querySelector("[data-practice-verdict]");
  const told = selector && screen.parentElement.querySelector(selector);
  place.replaceChildren(...(told ? [told.content.cloneNode(true)] : []));
}

function addFill(screen, field, fields, choices) {
  if (!field.dataset.sample) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "practice-fill";
  button.textContent = screen.dataset.fill;
  button.setAttribute("aria-describedby", field.getAttribute("aria-describedby"));
  button.addEventListener("click", () => {
    field.value = field.dataset.sample;
    settle(screen, field, fields, choices);
    field.focus();
  });
  field.after(button);
}
