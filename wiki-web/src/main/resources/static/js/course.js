// Remembers in this browser which lessons of a course were taken, for people without a login. The address carries them
// too, so without this file only a new visit begins afresh. Attached by #kursus[data-course].

const course = document.getElementById("kursus");
if (course) attach(course.dataset.course, course.dataset.taken ?? "");

function attach(slug, carried) {
  const key = `virkwiki-kursus-${slug}`;
  const taken = new Set([...read(key), ...carried.split(".")].filter(Boolean));
  write(key, taken);
  const joined = [...taken].join(".");
  if (!joined) return;
  for (const place of document.querySelectorAll("[data-carry]")) {
    if (place.matches("input")) {
      place.value = joined;
    } else {
      const address = new URL(place.href);
      address.searchParams.set("taget", joined);
      place.href = address.pathname + address.search;
    }
  }
  goOn(taken);
  for (const row of document.querySelectorAll("[data-lesson]")) {
    const mark = row.querySelector(".course-state--taken");
    if (mark && taken.has(row.dataset.lesson)) mark.hidden = false;
  }
}

// The button of the first page leads to the first lesson that is not taken.
function goOn(taken) {
  const button = document.querySelector("[data-course-next]");
  const rows = [...document.querySelectorAll("[data-lesson]")];
  const next = rows.findIndex(row => !taken.has(row.dataset.lesson));
  if (!button || next < 1) return;
  button.href = rows[next].querySelector("a").href;
  button.textContent = button.dataset.words.replace("{n}", next + 1);
}

function read(key) {
  try {
    return (localStorage.getItem(key) ?? "").split(".");
  } catch {
    return []; // storage is switched off
  }
}

function write(key, taken) {
  try {
    if (taken.size) localStorage.setItem(key, [...taken].join("."));
  } catch {
    // storage is switched off: the address carries it
  }
}
