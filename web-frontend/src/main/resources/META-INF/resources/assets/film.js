// The film on its page: rounds, choosing somebody and their neighbours, by mouse, touch and keyboard. Without it the page shows stills.
(() => {
  'use strict';

  const EACH_ROUND = 1600;
  const MOST_NEIGHBOURS = 200;
  const stage = document.querySelector('[data-film]');
  if (!stage || !window.fetch) return;

  const part = (name) => stage.querySelector('[data-part="' + name + '"]');
  const words = (name, values = {}) =>
    Object.entries(values).reduce((text, [key, value]) => text.replaceAll('((' + key + '))', value), stage.dataset['word' + name] || '');
  const view = stage.dataset.film;
  const canvas = part('canvas');
  let film;
  let picture;
  let rounds;
  let place;
  let playing = null;
  let names = null;

  function label(node) {
    const organisation = node.organisation || (view === 'public' ? words('Others', { sector: sector(node) }) : words('Unknown'));
    if (view !== 'people') return organisation;
    const name = names && names[node.id];
    return name ? name + ', ' + organisation : words('Person', { number: node.number, organisation });
  }

  const sector = (node) => (node.sector || words('Unknownsector')).replaceAll('-', ' ');
  const outcomes = (line) => words('Outcomes', { met: line.met, notMet: line.notMet, unconfirmed: line.unconfirmed });

  function show(index, { said = true } = {}) {
    place = Math.max(0, Math.min(rounds.length - 1, index));
    window.film.upTo(film, rounds[place]);
    picture.cast();
    if (picture.chosen !== null && !film.nodes[picture.chosen].people) picture.chosen = null;
    part('round').value = place;
    part('round').setAttribute('aria-valuetext', words('Round', { round: rounds[place], last: rounds.at(-1) }));
    part('first').disabled = part('back').disabled = place === 0;
    part('forward').disabled = part('last').disabled = place === rounds.length - 1;
    const sum = (of) => film.lines.reduce((total, line) => total + line[of], 0);
    const people = film.nodes.reduce((total, node) => total + node.people, 0);
    const text = words('Status', {
      round: rounds[place], last: rounds.at(-1), people, pairs: sum('pairs'), met: sum('met'), notMet: sum('notMet'), unconfirmed: sum('unconfirmed'),
    });
    part('status').textContent = text;
    const { drawn, shown } = picture;
    part('drawn').textContent = drawn.length < shown.length ? words('Drawn', { drawn: drawn.length, all: shown.length }) : '';
    if (said) say(text);
    tellChosen();
    picture.draw();
  }

  /** Only what somebody asked for is read out, not each round while the film plays. */
  function say(text) {
    if (!playing) part('said').textContent = text;
  }

  function play() {
    if (playing) return stop();
    if (place === rounds.length - 1) show(0, { said: false });
    playing = setInterval(() => {
      if (place < rounds.length - 1) show(place + 1, { said: false });
      if (place === rounds.length - 1) stop();
    }, EACH_ROUND);
    part('play').textContent = words('Pause');
  }

  function stop() {
    clearInterval(playing);
    playing = null;
    part('play').textContent = words('Play');
    say(part('status').textContent);
  }

  function choose(index) {
    picture.chosen = index;
    picture.pointed = null;
    tellChosen();
    picture.draw();
    if (index !== null) say(part('chosen-name').textContent + '. ' + part('chosen-words').textContent);
  }

  function tellChosen() {
    const index = picture.chosen;
    part('chosen').hidden = index === null;
    const list = part('neighbours');
    list.replaceChildren();
    if (index === null) return;
    const node = film.nodes[index];
    const near = [...picture.neighbours(index)].sort(([, a], [, b]) => b.pairs - a.pairs);
    part('chosen-name').textContent = label(node);
    part('chosen-words').textContent = words(view === 'people' ? 'Chosenperson' : 'Chosen', { people: node.people, sector: sector(node), neighbours: near.length });
    for (const [other, line] of near.slice(0, MOST_NEIGHBOURS)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'film__neighbour';
      button.textContent = label(film.nodes[other]);
      button.addEventListener('click', () => {
        choose(other);
        part('chosen-name').focus();
      });
      const item = document.createElement('li');
      item.append(button, ' ', outcomes(line));
      list.append(item);
    }
  }

  function legend() {
    const list = part('legend');
    list.replaceChildren();
    const entry = (colour, text) => {
      const swatch = document.createElement('span');
      swatch.className = 'film__swatch';
      swatch.style.background = colour;
      const item = document.createElement('li');
      item.append(swatch, text);
      list.append(item);
    };
    picture.colours.forEach((colour, name) => entry(colour, picture.by === 'sector' ? name.replaceAll('-', ' ') : name));
    if (picture.others) entry(window.film.Picture.GREY, words('Rest'));
  }

  function zoom(by) {
    picture.zoom = by === 0 ? 1 : Math.max(1, Math.min(24, picture.zoom * by));
    if (picture.zoom === 1) picture.panX = picture.panY = 0;
    picture.draw();
  }

  const KEYS = {
    ArrowLeft: () => move(-1, 0), ArrowRight: () => move(1, 0), ArrowUp: () => move(0, -1), ArrowDown: () => move(0, 1),
    PageUp: () => show(place - 1), PageDown: () => show(place + 1), Home: () => show(0), End: () => show(rounds.length - 1),
    Escape: () => choose(null), '+': () => zoom(1.5), '=': () => zoom(1.5), '-': () => zoom(1 / 1.5), 0: () => zoom(0), ' ': play,
  };

  /** The first to be chosen is whoever has most neighbours. */
  function move(dx, dy) {
    if (picture.chosen !== null) return choose(picture.towards(picture.chosen, dx, dy));
    const shown = film.nodes.map((node, index) => index).filter((index) => film.nodes[index].people);
    return choose(shown.reduce((a, b) => (film.nodes[b].degree > film.nodes[a].degree ? b : a), shown[0] ?? null));
  }

  function listen() {
    const on = (name, event, what) => part(name) && part(name).addEventListener(event, what);
    on('first', 'click', () => show(0));
    on('back', 'click', () => show(place - 1));
    on('forward', 'click', () => show(place + 1));
    on('last', 'click', () => show(rounds.length - 1));
    on('play', 'click', play);
    on('round', 'input', (event) => show(+event.target.value));
    on('closer', 'click', () => zoom(1.5));
    on('farther', 'click', () => zoom(1 / 1.5));
    on('colour', 'change', (event) => {
      picture.colourBy(event.target.value);
      legend();
      picture.draw();
    });
    on('names', 'click', showNames);
    on('png', 'click', save);
    part('keys').addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
      event.preventDefault();
      KEYS[event.key]();
    });
    new ResizeObserver(() => {
      picture.fit();
      picture.draw();
    }).observe(canvas);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => picture.draw());
    pointer();
  }

  function pointer() {
    let from = null;
    canvas.addEventListener('pointerdown', (event) => {
      from = { x: event.offsetX, y: event.offsetY, panX: picture.panX, panY: picture.panY, moved: false };
    });
    canvas.addEventListener('pointermove', (event) => {
      const there = picture.at(event.offsetX, event.offsetY);
      if (from && picture.zoom > 1) {
        from.moved = from.moved || Math.hypot(event.offsetX - from.x, event.offsetY - from.y) > 4;
        picture.panX = from.panX + event.offsetX - from.x;
        picture.panY = from.panY + event.offsetY - from.y;
        picture.draw();
      } else if (there !== picture.pointed && picture.chosen === null) {
        picture.pointed = there;
        part('hovered').textContent = there === null ? '' : label(film.nodes[there]);
        picture.draw();
      }
    });
    canvas.addEventListener('pointerup', (event) => {
      if (from && !from.moved) choose(picture.at(event.offsetX, event.offsetY));
      from = null;
    });
    canvas.addEventListener('pointerleave', () => {
      from = null;
      part('hovered').textContent = '';
      if (picture.pointed === null) return;
      picture.pointed = null;
      picture.draw();
    });
  }

  async function showNames() {
    part('names').disabled = true;
    const answer = await fetch(stage.dataset.names);
    if (!answer.ok) return trouble();
    names = (await answer.json()).names;
    part('names').hidden = true;
    tellChosen();
    return say(words('Named'));
  }

  function save() {
    canvas.toBlob((blob) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = 'network-' + rounds[place] + '.png';
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  function trouble() {
    part('said').textContent = words('Trouble');
  }

  async function begin() {
    const answer = await fetch(stage.dataset.source);
    if (!answer.ok) return;
    film = window.film.of(view, await answer.json());
    rounds = stage.dataset.rounds.split(' ').map(Number);
    if (!film.nodes.length) return;
    document.querySelectorAll('[data-still]').forEach((still) => { still.hidden = true; });
    stage.hidden = false;
    picture = new window.film.Picture(canvas, film, view);
    picture.colourBy('sector');
    picture.fit();
    picture.cast();
    part('round').max = rounds.length - 1;
    legend();
    listen();
    show(Math.max(0, rounds.indexOf(+stage.dataset.round)), { said: false });
    stage.dataset.ready = 'true';
  }

  begin();
})();
