"use strict";
// The player of the listening page. An episode's chapters and words come from its read-along.js, which calls balado(…): a script,
// because pages opened from a disk may not fetch.
(() => {
  const byId = (id) => document.getElementById(id);
  const audio = byId("audio"), seek = byId("seek"), transcript = byId("transcript"), live = byId("live");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const speeds = [0.8, 1, 1.2, 1.5, 1.75, 2];
  const scrollRestMillis = 4000;

  let current = null; // the article element of the episode in the player
  let words = []; // { start, end, element } in seconds, in order
  let spoken = null;
  let chapters = []; // { start, item, button }
  let scrolledAt = -Infinity, scrollsItself = false, wanted = null, savedAt = 0;

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function clock(seconds) {
    const all = Math.max(0, Math.floor(seconds || 0));
    const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, String(all % 60).padStart(2, "0")];
    return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
  }

  function remembered(key, value) {
    try {
      if (value === undefined) return localStorage.getItem("balado:" + key);
      localStorage.setItem("balado:" + key, value);
    } catch { /* storage is switched off: nothing is remembered */ }
    return null;
  }

  // ---- Choosing an episode -------------------------------------------------------------------------------------------------

  function open(article, seconds) {
    if (current !== article) {
      current?.removeAttribute("aria-current");
      current = article;
      article.setAttribute("aria-current", "true");
      show(article);
      load(article);
    }
    const start = seconds ?? Number(remembered("position:" + article.dataset.guid) || 0);
    if (audio.readyState > 0) audio.currentTime = start;
    else wanted = start;
  }

  function show(article) {
    byId("player").hidden = false;
    byId("now-title").textContent = article.querySelector("h3").textContent;
    byId("now-date").textContent = article.querySelector(".date").textContent;
    byId("now-cover").src = article.dataset.cover;
    byId("notes").href = article.dataset.notes;
    byId("download").href = article.dataset.audio;
    byId("text").href = article.dataset.text;
    byId("chapters").replaceChildren();
    transcript.replaceChildren();
    byId("chapters-part").hidden = byId("transcript-part").hidden = true;
    words = [];
    chapters = [];
    spoken = null;
    announce();
  }

  function load(article) {
    audio.src = article.dataset.audio;
    audio.playbackRate = Number(byId("speed").value);
    document.head.append(element("script", { src: article.dataset.words, "data-read-along": "" }));
  }

  // Called by an episode's read-along.js.
  window.balado = (episode) => {
    if (!current || episode.guid !== current.dataset.guid) return;
    document.querySelectorAll("script[data-read-along]").forEach((each) => each.remove());
    showChapters(episode.chapters);
    showTranscript(episode);
    follow();
  };

  function showChapters(list) {
    chapters = list.map(([start, level, title, link]) => {
      const button = element("button", { type: "button" }, element("time", {}, clock(start / 1000)), element("span", {}, title));
      button.addEventListener("click", () => playFrom(start / 1000));
      const item = element("li", level > 1 ? { class: "sub" } : {}, button);
      if (link) item.append(element("a", { href: link, rel: "noopener", "aria-label": `lien vers la page de « ${title} »` }, "lien"));
      return { start: start / 1000, item, button };
    });
    byId("chapters").replaceChildren(...chapters.map((chapter) => chapter.item));
    byId("chapters-part").hidden = chapters.length < 2;
  }

  function showTranscript(episode) {
    let speaker = -1;
    let paragraph = null;
    for (const [who, begins, heading, timed] of episode.cues) {
      if (!paragraph || begins || who !== speaker) {
        const at = element("button", { type: "button", class: "at", "aria-label": `${clock(timed[0] / 1000)}, écouter d’ici` }, clock(timed[0] / 1000));
        at.addEventListener("click", () => playFrom(timed[0] / 1000));
        paragraph = element("p", heading ? { class: "head" } : {});
        if (who !== speaker) paragraph.append(element("span", { class: "speaker" }, episode.speakers[who]));
        paragraph.append(at);
        transcript.append(paragraph);
        speaker = who;
      }
      for (let i = 0; i < timed.length; i += 3) {
        const word = element("span", { class: "w" }, timed[i + 2]);
        words.push({ start: timed[i] / 1000, end: timed[i + 1] / 1000, element: word });
        paragraph.append(word, " ");
      }
    }
    words.forEach((word, index) => { word.element.dataset.index = index; });
    byId("transcript-part").hidden = words.length === 0;
  }

  // ---- Following the sound -------------------------------------------------------------------------------------------------

  function playFrom(seconds) {
    if (audio.readyState > 0) audio.currentTime = seconds;
    else wanted = seconds;
    play();
    follow();
  }

  function play() {
    audio.play().catch(() => { live.textContent = "La lecture n’a pas pu commencer."; });
  }

  /** The index of the last entry that begins at or before a moment; -1 when none does. */
  function lastBefore(list, seconds) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start <= seconds + 0.001) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  function follow() {
    const now = audio.currentTime;
    const duration = audio.duration || 0;
    seek.max = String(Math.max(1, Math.floor(duration)));
    seek.value = String(Math.floor(now));
    seek.setAttribute("aria-valuetext", `${clock(now)} sur ${clock(duration)}`);
    byId("elapsed").textContent = clock(now);
    byId("remaining").textContent = "−" + clock(duration - now);
    followWord(now);
    const chapter = lastBefore(chapters, now);
    chapters.forEach((each, index) => each.button.toggleAttribute("aria-current", index === chapter));
  }

  function followWord(now) {
    const index = lastBefore(words, now);
    const word = index >= 0 && now < words[index].end + 0.25 ? words[index].element : null;
    if (word === spoken) return;
    spoken?.classList.remove("spoken");
    word?.classList.add("spoken");
    spoken = word;
    if (word && performance.now() - scrolledAt > scrollRestMillis) scrollTo(word);
  }

  function scrollTo(word) {
    const box = transcript.getBoundingClientRect();
    const place = word.getBoundingClientRect();
    if (place.top > box.top + box.height * 0.15 && place.bottom < box.bottom - box.height * 0.25) return;
    scrollsItself = true;
    const top = transcript.scrollTop + place.top - box.top - box.height * 0.3;
    transcript.scrollTo({ top, behavior: still.matches ? "auto" : "smooth" });
    setTimeout(() => { scrollsItself = false; }, 600);
  }

  function tick() {
    if (audio.paused) return;
    follow();
    requestAnimationFrame(tick);
  }

  function keepPosition() {
    if (!current || !audio.currentTime) return;
    const ended = audio.ended || audio.duration - audio.currentTime < 5;
    remembered("position:" + current.dataset.guid, ended ? 0 : Math.floor(audio.currentTime));
  }

  audio.addEventListener("loadedmetadata", () => {
    if (wanted !== null) audio.currentTime = wanted;
    wanted = null;
    follow();
  });
  audio.addEventListener("play", () => { byId("play").textContent = "Pause"; tick(); });
  audio.addEventListener("pause", () => { byId("play").textContent = "Écouter"; keepPosition(); });
  audio.addEventListener("seeked", follow);
  audio.addEventListener("timeupdate", () => {
    follow();
    if (performance.now() - savedAt > 5000) { savedAt = performance.now(); keepPosition(); }
  });
  audio.addEventListener("error", () => { live.textContent = "Le son de cet épisode n’a pas pu être lu."; });
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    transcript.addEventListener(event, () => { if (!scrollsItself) scrolledAt = performance.now(); }, { passive: true });
  }

  // ---- Buttons and keys ----------------------------------------------------------------------------------------------------

  const toggle = () => (audio.paused ? play() : audio.pause());
  const skip = (seconds) => { audio.currentTime = Math.max(0, Math.min(audio.duration || 0, audio.currentTime + seconds)); };

  function chapterStep(step) {
    const index = lastBefore(chapters, audio.currentTime);
    const target = step < 0 && audio.currentTime - (chapters[index]?.start ?? 0) > 3 ? index : index + step;
    if (chapters[target]) audio.currentTime = chapters[target].start;
  }

  function setSpeed(speed) {
    audio.playbackRate = speed;
    byId("speed").value = String(speed);
    remembered("speed", speed);
  }

  function speedStep(step) {
    const index = speeds.indexOf(Number(byId("speed").value)) + step;
    if (speeds[index]) setSpeed(speeds[index]);
  }

  async function copy(text, said) {
    try {
      await navigator.clipboard.writeText(text);
    } catch { // only secure pages have a clipboard
      const field = element("textarea", {}, text);
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    live.textContent = said;
  }

  function linkHere() {
    const link = new URL(location.href);
    link.hash = `${current.id}&t=${Math.floor(audio.currentTime)}`;
    return link.href;
  }

  byId("play").addEventListener("click", toggle);
  byId("back").addEventListener("click", () => skip(-15));
  byId("forward").addEventListener("click", () => skip(30));
  byId("share").addEventListener("click", () => copy(linkHere(), "Lien copié."));
  byId("copy-feed").addEventListener("click", () => copy(byId("feed-address").textContent, "Adresse du flux copiée."));
  byId("speed").addEventListener("change", (event) => setSpeed(Number(event.target.value)));
  seek.addEventListener("input", () => { audio.currentTime = Number(seek.value); });
  transcript.addEventListener("click", (event) => {
    const word = event.target.closest(".w");
    if (word) playFrom(words[Number(word.dataset.index)].start);
  });
  document.querySelector("main").addEventListener("click", (event) => {
    if (!event.target.closest(".listen")) return;
    open(event.target.closest(".episode"));
    play();
    byId("player").scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "start" });
    byId("play").focus({ preventScroll: true });
  });

  const keys = {
    " ": toggle, k: toggle, ArrowLeft: () => skip(-15), j: () => skip(-15), ArrowRight: () => skip(30), l: () => skip(30),
    ArrowUp: () => chapterStep(-1), ArrowDown: () => chapterStep(1), "<": () => speedStep(-1), ">": () => speedStep(1),
    "?": () => { byId("help").open = !byId("help").open; byId("help").scrollIntoView({ block: "nearest" }); },
  };
  document.addEventListener("keydown", (event) => {
    const taken = event.target.closest(event.key === " " ? "input, select, textarea, button, a, summary" : "input, select, textarea");
    const action = keys[event.key];
    if (!action || !current || taken || event.ctrlKey || event.altKey || event.metaKey || transcript.contains(event.target)) return;
    event.preventDefault();
    action();
  });

  function announce() {
    if (!("mediaSession" in navigator)) return;
    navigator.mediaSession.metadata = new MediaMetadata({
      title: byId("now-title").textContent, artist: document.title,
      artwork: location.protocol.startsWith("http")
        ? [{ src: new URL(current.dataset.cover, location.href).href, type: "image/jpeg" }] : [],
    });
    const actions = { play, pause: () => audio.pause(), seekbackward: () => skip(-15), seekforward: () => skip(30),
      previoustrack: () => chapterStep(-1), nexttrack: () => chapterStep(1) };
    for (const [name, action] of Object.entries(actions)) navigator.mediaSession.setActionHandler(name, action);
  }

  // ---- Where the page begins -----------------------------------------------------------------------------------------------

  /** #t=83, #episode, #episode&t=83 */
  function openLink() {
    const parts = decodeURIComponent(location.hash.slice(1)).split("&");
    const time = parts.map((part) => /^t=(\d+(?:\.\d+)?)$/.exec(part)).find(Boolean);
    const named = parts.map((part) => document.getElementById(part)).find((each) => each?.matches(".episode"));
    const first = document.querySelector(".episode");
    if (named || (time && first)) open(named ?? first, time ? Number(time[1]) : undefined);
    else if (first && !current) open(first);
  }

  function offerFeed() {
    const feed = byId("feed-address");
    if (!feed.dataset.fixed) {
      if (!location.protocol.startsWith("http")) {
        byId("apps").hidden = true;
        byId("unpublished").hidden = false;
        return;
      }
      feed.textContent = new URL("feed.xml", location.href).href;
    }
    const bare = feed.textContent.replace(/^https?:\/\//, "");
    const links = {
      antennapod: "https://antennapod.org/deeplink/subscribe?url=" + encodeURIComponent(feed.textContent),
      apple: "podcast://" + bare, overcast: "overcast://x-callback-url/add?url=" + encodeURIComponent(feed.textContent),
      pocketcasts: "pktc://subscribe/" + bare,
    };
    for (const [app, link] of Object.entries(links)) document.querySelector(`[data-app=${app}]`).href = link;
  }

  document.documentElement.classList.add("js");
  document.querySelectorAll(".listen, .needs-script").forEach((each) => { each.hidden = false; });
  const speed = Number(remembered("speed"));
  if (speeds.includes(speed)) byId("speed").value = String(speed);
  offerFeed();
  openLink();
  window.addEventListener("hashchange", openLink);
  window.addEventListener("pagehide", keepPosition);
})();
