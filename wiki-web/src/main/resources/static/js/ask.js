// Lets the keyboard go on where the next question is: who comes from another page of the same wizard has the heading in
// focus, so that the next Tab is the first answer and a screen reader reads the question. Attached by [data-ask].

const heading = document.querySelector("[data-ask]");
if (heading && comesFromHere()) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function comesFromHere() {
  const from = document.referrer ? new URL(document.referrer) : null;
  return from?.origin === location.origin && wizard(from.pathname) === wizard(location.pathname);
}

function wizard(path) {
  return path.split("/").slice(0, 3).join("/");
}
