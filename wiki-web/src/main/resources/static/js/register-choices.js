// What is chosen in the registering strip is kept in this tab until it is saved; what is written freely is kept only as
// long as the page.
const CHOICES = "virkwiki.choices";

const place = document.querySelector("[data-strip]");
let left = null; // the form that was closed last

if (place) attach();

function attach() {
  place.addEventListener("register:shown", event => {
    const form = event.detail.form;
    restore(form);
    form.addEventListener("change", () => keep(form));
    keep(form);
  });
  place.addEventListener("register:closed", event => { left = event.detail.form; });
  place.addEventListener("register:reopens", () => rename(key()));
  place.addEventListener("strip:started", forget);
}

function key() {
  return place.querySelector("[data-strip-open]")?.dataset.key;
}

function keep(form) {
  const values = [...new FormData(form)].filter(([name]) => !isText(form.elements[name]) && name !== "_csrf");
  try { sessionStorage.setItem(CHOICES, JSON.stringify({ key: key(), values })); } catch { /* only a comfort */ }
}

function isText(control) {
  return control?.matches?.("textarea, input[type=text], input[type=search], input[type=hidden]");
}

function restore(to) {
  for (const field of left?.querySelectorAll("textarea, input[type=number]") ?? []) to.elements[field.name].value = field.value;
  let kept = null;
  try { kept = JSON.parse(sessionStorage.getItem(CHOICES)); } catch { return; }
  if (!kept || kept.key !== key()) return;
  for (const [name, value] of kept.values) {
    for (const control of to.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (control.matches("[type=radio], [type=checkbox]")) control.checked ||= control.value === value;
      else control.value = value;
    }
  }
}

function forget() {
  try { sessionStorage.removeItem(CHOICES); } catch { /* nothing was kept */ }
  left = null;
}

// An open consultation that was taken back has a new key; the choices are the same.
function rename(next) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(CHOICES));
    if (kept) sessionStorage.setItem(CHOICES, JSON.stringify({ ...kept, key: next }));
  } catch { /* the choices are made again */ }
}
