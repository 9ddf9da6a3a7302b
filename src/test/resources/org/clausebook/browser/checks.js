// What tests measure in a page. Each function answers a list of texts, one for each fault.
const checks = (() => {
  // Words that are read out and not seen.
  const UNSEEN = ".edge";

  const FRAME = "[tabindex='0']:has(> table)";

  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  const name = (element) =>
    element.localName + (element.id && "#" + element.id)
      + (element.className && "." + element.className) + " '"
      + element.textContent.trim().replace(/\s+/g, " ").slice(0, 40) + "'";

  const colour = (text) => {
    const numbers = (text.match(/[\d.]+/g) || []).map(Number);
    return { rgb: numbers.slice(0, 3), alpha: numbers.length > 3 ? numbers[3] : 1 };
  };

  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  // By WCAG 2.2, from 1 to 21.
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  // The colour that an element stands on.
  const backdrop = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { rgb, alpha } = colour(getComputedStyle(at).backgroundColor);
      if (alpha === 1) return rgb;
    }
    return [255, 255, 255];
  };

  const stops = () =>
    [...document.querySelectorAll("a[href], [tabindex='0'], summary")].filter(shown);

  const bordered = (element) => {
    const style = getComputedStyle(element);
    return ["Top", "Right", "Bottom", "Left"].some((side) =>
      style["border" + side + "Style"] !== "none"
        && parseFloat(style["border" + side + "Width"]) >= 1
        && contrast(colour(style["border" + side + "Color"]).rgb, backdrop(element)) >= 3);
  };

  // Each text of the page with the boxes of its lines; of a line, the height of small letters.
  const lines = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.data.trim() || !shown(text.parentElement)) continue;
      if (text.parentElement.matches(UNSEEN)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        found.push({
          text,
          left: box.left,
          right: box.right,
          top: box.top + box.height * 0.35,
          bottom: box.bottom - box.height * 0.3,
        });
      }
    }
    return found;
  };

  return {
    stops: () => stops().map(name),

    focused: () => [name(document.activeElement)],

    // A focus must be marked by an outline or a shadow that stands out, and be in view.
    unclearFocus: () => stops().flatMap((stop) => {
      stop.focus({ focusVisible: true });
      const style = getComputedStyle(stop);
      const marks = [];
      if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) {
        marks.push(style.outlineColor);
      }
      if (style.boxShadow !== "none") {
        marks.push(style.boxShadow.match(/rgba?\([^)]*\)/)[0]);
      }
      const best = Math.max(0, ...marks.map((m) => contrast(colour(m).rgb, backdrop(stop))));
      const box = stop.getBoundingClientRect();
      const at = document.elementFromPoint(
        (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
        (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2);
      const seen = at && (stop.contains(at) || at.contains(stop));
      return [
        ...(best < 3 ? [name(stop) + " is marked with a contrast of " + best.toFixed(1)] : []),
        ...(seen ? [] : [name(stop) + " is out of view or covered"]),
      ];
    }),

    // A table may be wider than the window in a frame that the keyboard can move, and nothing else.
    sideways: () => [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((element) => element === document.documentElement
        || (shown(element) && getComputedStyle(element).overflowX !== "visible"))
      .filter((element) => element.scrollWidth > element.clientWidth
        && !element.matches(FRAME + ", " + UNSEEN))
      .map((element) => name(element) + ": " + element.scrollWidth + " px in "
        + element.clientWidth),

    // Text past the edge of the window or of a box that hides what is too much.
    cutOff: () => [
      ...lines()
        .filter((line) => line.left < -1 || line.right > document.documentElement.clientWidth + 1)
        .filter((line) => !line.text.parentElement.closest(".skip, " + FRAME))
        .map((line) => "past the edge: '" + line.text.data.trim().slice(0, 40) + "'"),
      ...[...document.body.querySelectorAll("*")]
        .filter((element) => shown(element) && !element.matches(UNSEEN))
        .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
        .filter((element) => element.scrollHeight > element.clientHeight
          || element.scrollWidth > element.clientWidth)
        .map((element) => "cut off: " + name(element)),
    ],

    overlaps: () => {
      const sorted = lines().sort((a, b) => a.top - b.top);
      const found = [];
      sorted.forEach((line, i) => {
        for (let k = i + 1; k < sorted.length && sorted[k].top < line.bottom; k++) {
          const other = sorted[k];
          if (other.text !== line.text
              && Math.min(line.right, other.right) - Math.max(line.left, other.left) > 1) {
            found.push("'" + line.text.data.trim().slice(0, 40) + "' over '"
              + other.text.data.trim().slice(0, 40) + "'");
          }
        }
      });
      return found;
    },

    // Where a ground of its own sets an element apart, a border must do so without colours.
    tinted: () => [...document.body.querySelectorAll("*")]
      .filter(shown)
      .filter((element) => {
        const { rgb, alpha } = colour(getComputedStyle(element).backgroundColor);
        return alpha > 0 && String(rgb) !== String(backdrop(element));
      })
      .map((element) => { element.dataset.tinted = ""; return name(element); }),

    unbordered: () => [...document.querySelectorAll("[data-tinted]")]
      .filter((element) => !bordered(element))
      .map(name),

    // Links that nothing but their colour marks, which must then be the system's own.
    unmarkedLinks: () => stops()
      .filter((stop) => stop.localName === "a" && !stop.matches(".skip"))
      .filter((stop) => getComputedStyle(stop).forcedColorAdjust !== "auto"
        || getComputedStyle(stop).color === getComputedStyle(document.body).color)
      .map(name),

    deadContents: () => [...document.querySelectorAll("nav a")]
      .filter((link) => {
        link.click();
        const target = document.querySelector(":target");
        const top = target ? target.getBoundingClientRect().top : -1;
        return top < 0 || top > innerHeight;
      })
      .map(name),

    // Type under 12 pt, which is 16 CSS pixels.
    smallType: () => lines()
      .filter((line) => parseFloat(getComputedStyle(line.text.parentElement).fontSize) < 16)
      .map((line) => getComputedStyle(line.text.parentElement).fontSize + ": '"
        + line.text.data.trim().slice(0, 40) + "'"),

    // Lines of running text and of cells with 75 characters or more, counted as they are broken.
    wideLines: () => [...document.querySelectorAll("main :is(p, li, dt, dd, th, td)")]
      .filter(shown)
      .flatMap((block) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const set = [];
        while (walker.nextNode()) {
          const text = walker.currentNode;
          if (text.parentElement.closest("p, li, dt, dd, th, td") !== block) continue;
          const range = document.createRange();
          for (let i = 0; i < text.data.length; i++) {
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            const last = set[set.length - 1];
            if (last && Math.abs(last.bottom - box.bottom) < box.height / 2) {
              last.words += text.data[i];
            } else {
              set.push({ bottom: box.bottom, words: text.data[i] });
            }
          }
        }
        return set.map((line) => line.words.trim().replace(/\s+/g, " "));
      })
      .filter((words) => words.length >= 75)
      .map((words) => words.length + ": " + words),

    // Scripts, and whatever names a file for the browser to fetch.
    foreign: () => [
      ...[...document.querySelectorAll(
        "script:not([type='application/ld+json']), iframe, object, embed, form, base, "
          + "link[rel~='stylesheet'], link[rel~='icon'], link[rel~='preload'], "
          + "[src]:not([src^='data:']), [srcset], [style*='url(']")].map(name),
      ...[...document.querySelectorAll("*")]
        .filter((element) => [...element.attributes].some((a) => a.name.startsWith("on")))
        .map((element) => name(element) + " has a script"),
      ...[...document.querySelectorAll("style")]
        .filter((style) => /@import|url\((?!['"]?data:)/.test(style.textContent))
        .map((style) => "a style names a file"),
      ...performance.getEntriesByType("resource").map((entry) => "asked for " + entry.name),
    ],
  };
})();
