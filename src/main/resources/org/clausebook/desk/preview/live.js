// Shows in an open page of the preview what its files say now, and keeps the reader's place in it.
"use strict";
(() => {
  const { ended } = document.currentScript.dataset;
  let { content } = document.currentScript.dataset;
  let isBusy = false;
  let isStale = false;
  let kept = null;
  let changes = null;

  const status = document.createElement("div");
  status.setAttribute("role", "status");

  function say(words, isShown) {
    status.style.cssText = isShown
      ? "position: fixed; inset: auto 0 0; padding: 0.5rem 1rem; background: #453000; color: #fff1cc"
      : "position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)";
    status.textContent = words;
  }

  const isError = () => document.documentElement.dataset.preview === "errors";

  /** Where an element stands among the others. */
  function steps(element) {
    const parent = element.parentElement;
    return parent === null ? [] : [...steps(parent), [...parent.children].indexOf(element)];
  }

  /** The heading that is being read, how far it is from the top, and what has the focus. */
  function place() {
    const headings = [...document.querySelectorAll("main [id]")];
    const reading = innerHeight / 4;
    const above = headings.filter((each) => each.getBoundingClientRect().top <= reading);
    const heading = above[above.length - 1];
    const focused = document.activeElement;
    const hasFocus = focused !== null && focused !== document.body;
    return {
      x: scrollX,
      y: scrollY,
      heading: heading?.id,
      top: heading?.getBoundingClientRect().top,
      id: hasFocus ? focused.id : "",
      steps: hasFocus ? steps(focused) : null,
      name: hasFocus ? focused.localName : "",
    };
  }

  function restore(former) {
    scrollTo({ left: former.x, top: former.y, behavior: "instant" });
    const heading = former.heading && document.getElementById(former.heading);
    if (heading) {
      const moved = heading.getBoundingClientRect().top - former.top;
      scrollBy({ left: 0, top: moved, behavior: "instant" });
    }
    if (former.steps) {
      const found = former.id
        ? document.getElementById(former.id)
        : former.steps.reduce((parent, step) => parent?.children[step], document.documentElement);
      if (found?.localName === former.name) {
        found.focus({ preventScroll: true });
      }
    }
  }

  function show(text) {
    const next = new DOMParser().parseFromString(text, "text/html");
    next.querySelector("script[data-content]")?.remove();
    if (!isError()) {
      kept = place();
    }
    document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
    document.body.append(status);
    if (isError()) {
      scrollTo({ left: 0, top: 0, behavior: "instant" });
    } else if (kept) {
      restore(kept);
    }
    say(document.title, false);
  }

  async function refresh() {
    isStale = true;
    if (isBusy) {
      return;
    }
    isBusy = true;
    while (isStale) {
      isStale = false;
      try {
        const answer = await fetch(location.href, {
          cache: "no-store",
          headers: { "If-None-Match": content },
        });
        if (answer.status !== 304 && answer.headers.has("ETag")) {
          show(await answer.text());
          content = answer.headers.get("ETag");
        }
      } catch {
        say(ended, true);
      }
    }
    isBusy = false;
  }

  /** A browser keeps few connections to one place: a page that nobody sees holds none. */
  function follow() {
    changes?.close();
    changes = null;
    if (document.visibilityState === "visible") {
      changes = new EventSource("/_/changes");
      changes.onopen = () => {
        say("", false);
        refresh();
      };
      changes.onmessage = refresh;
      changes.onerror = () => say(ended, true);
    }
  }

  document.body.append(status);
  say("", false);
  document.addEventListener("visibilitychange", follow);
  follow();
})();
