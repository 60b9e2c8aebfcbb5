// Draws a film's round on a canvas. Of very many lines it draws the latest and strongest: all of them would be one red or grey ball.
window.film.Picture = (() => {
  'use strict';

  const MARGIN = 26;
  const MOST_LINES = { people: 5000, organisations: 1500, public: 1500 };
  const GREY = '#6f777b';
  // As in the still pictures: colours that the colour-blind tell apart, none of them near the red of a line.
  const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#b3a800', '#5e35b1', '#795548', '#00838f', '#332288',
    '#999933', '#882255'];

  class Picture {
    constructor(canvas, film, view) {
      this.canvas = canvas;
      this.film = film;
      this.view = view;
      this.colours = new Map();
      this.zoom = 1;
      this.panX = this.panY = 0;
      this.chosen = this.pointed = null;
      this.most = Math.max(1, ...film.nodes.map((it) => it.steps.reduce((sum, step) => sum + step.people, 0)));
      const xs = film.nodes.map((it) => it.x);
      const ys = film.nodes.map((it) => it.y);
      const least = (of) => of.reduce((a, b) => Math.min(a, b), Infinity);
      const most = (of) => of.reduce((a, b) => Math.max(a, b), -Infinity);
      this.centreX = (least(xs) + most(xs)) / 2;
      this.centreY = (least(ys) + most(ys)) / 2;
      this.wide = Math.max(100, most(xs) - least(xs));
      this.high = Math.max(100, most(ys) - least(ys));
    }

    /** @param by sector or organisation; the most frequent get a colour, the others are grey */
    colourBy(by) {
      const sizes = new Map();
      for (const node of this.film.nodes) {
        const people = node.steps.reduce((sum, step) => sum + step.people, 0);
        if (node[by]) sizes.set(node[by], (sizes.get(node[by]) || 0) + people);
      }
      const names = [...sizes.keys()].sort(by === 'sector' ? undefined : (a, b) => sizes.get(b) - sizes.get(a) || (a < b ? -1 : 1));
      this.by = by;
      this.colours = new Map(names.slice(0, COLOURS.length).map((name, i) => [name, COLOURS[i]]));
      this.others = names.length > COLOURS.length || this.film.nodes.some((it) => !it[by]);
    }

    colour(node) {
      return this.colours.get(node[this.by]) || GREY;
    }

    fit() {
      const ratio = window.devicePixelRatio || 1;
      this.width = this.canvas.clientWidth;
      this.height = this.canvas.clientHeight;
      this.canvas.width = Math.round(this.width * ratio);
      this.canvas.height = Math.round(this.height * ratio);
      this.ratio = ratio;
      this.scale = Math.min((this.width - 2 * MARGIN) / this.wide, (this.height - 2 * MARGIN) / this.high);
    }

    x(node) {
      return this.width / 2 + this.panX + (node.x - this.centreX) * this.scale * this.zoom;
    }

    y(node) {
      return this.height / 2 + this.panY + (node.y - this.centreY) * this.scale * this.zoom;
    }

    radius(node) {
      if (this.view === 'people') return Math.max(1.4, Math.min(12, 5.2 * this.scale * this.zoom));
      const largest = Math.max(9, Math.min(34, 34 * this.scale * this.zoom));
      return Math.max(2.5, largest * Math.sqrt(node.people / this.most));
    }

    draw() {
      const style = getComputedStyle(this.canvas);
      const colour = (name) => style.getPropertyValue('--film-' + name).trim();
      const c = this.canvas.getContext('2d');
      c.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
      c.fillStyle = colour('paper');
      c.fillRect(0, 0, this.width, this.height);
      const crowd = Math.min(1, Math.sqrt(600 / Math.max(1, this.drawn.length)));
      const looked = this.chosen ?? this.pointed;
      const faint = looked === null ? 1 : 0.25;
      this.lines(c, this.drawn, colour, Math.max(0.2, 0.55 * crowd) * faint, 0);
      if (looked === null && this.view === 'people') this.lines(c, this.drawn.filter((it) => it.isNew), colour, 0.9 * Math.max(0.2, crowd), 0);
      if (looked !== null) this.lines(c, this.shown.filter((it) => it.a === looked || it.b === looked), colour, 1, 1);
      this.nodes(c, colour, looked);
    }

    /** Chooses, once a round, what is drawn of it. */
    cast() {
      this.shown = this.film.lines.filter((it) => it.pairs && it.a !== it.b);
      const latest = (it) => it.steps.reduce((last, step) => (step.round <= this.film.round ? Math.max(last, step.round) : last), 0);
      const before = this.view === 'people' ? (a, b) => latest(b) - latest(a) : (a, b) => b.pairs - a.pairs;
      const most = MOST_LINES[this.view];
      this.drawn = this.shown.length > most ? [...this.shown].sort(before).slice(0, most) : this.shown;
    }

    lines(c, lines, colour, alpha, wider) {
      // Nobody said: dots. Not met: long dashes. Both red; whoever sees no red sees the dashes.
      this.paths(c, lines, 'unconfirmed', colour('red'), alpha, [1.5, 3.5], -1.5, wider);
      this.paths(c, lines, 'notMet', colour('red'), alpha, [7, 4], 1.5, wider);
      this.paths(c, lines, 'met', colour('met'), alpha, [], 0, wider);
    }

    /** Four widths, each drawn at once; what did not meet stands a little beside what did. */
    paths(c, lines, outcome, colour, alpha, dashes, aside, wider) {
      c.strokeStyle = colour;
      c.globalAlpha = alpha;
      c.setLineDash(dashes);
      for (let width = 0; width < 4; width++) {
        const these = lines.filter((it) => it[outcome] && Math.min(3, Math.floor(Math.log2(it[outcome]) / 1.5)) === width);
        if (!these.length) continue;
        const thin = Math.min(1, this.width / 700, Math.sqrt(300 / this.drawn.length));
        c.lineWidth = Math.max(0.5, (1.2 + width * 1.3) * thin) + wider;
        c.beginPath();
        for (const it of these) {
          const a = this.film.nodes[it.a];
          const b = this.film.nodes[it.b];
          const shift = it.pairs > it[outcome] ? aside : 0;
          c.moveTo(this.x(a) + shift, this.y(a) + shift);
          c.lineTo(this.x(b) + shift, this.y(b) + shift);
        }
        c.stroke();
      }
      c.setLineDash([]);
      c.globalAlpha = 1;
    }

    nodes(c, colour, looked) {
      const near = looked === null ? null : this.neighbours(looked);
      this.film.nodes.forEach((node, index) => {
        if (!node.people) return;
        const radius = this.radius(node);
        c.globalAlpha = near && index !== looked && !near.has(index) ? 0.25 : 1;
        c.beginPath();
        c.arc(this.x(node), this.y(node), radius, 0, 7);
        c.fillStyle = this.colour(node);
        c.fill();
        if (radius > 2.2) {
          const isNew = node.isNew && this.view === 'people';
          c.lineWidth = isNew ? 1.6 : 0.8;
          c.strokeStyle = colour(isNew ? 'ink' : 'paper');
          c.stroke();
        }
      });
      c.globalAlpha = 1;
      if (looked === null) return;
      const node = this.film.nodes[looked];
      c.lineWidth = 3;
      c.strokeStyle = colour('ink');
      c.beginPath();
      c.arc(this.x(node), this.y(node), this.radius(node) + 4, 0, 7);
      c.stroke();
    }

    neighbours(index) {
      const near = new Map();
      for (const it of this.film.lines) {
        if (!it.pairs || it.a === it.b) continue;
        if (it.a === index) near.set(it.b, it);
        if (it.b === index) near.set(it.a, it);
      }
      return near;
    }

    /** The node at a place on the canvas, or null. */
    at(x, y) {
      let found = null;
      let nearest = Infinity;
      this.film.nodes.forEach((node, index) => {
        if (!node.people) return;
        const distance = Math.hypot(this.x(node) - x, this.y(node) - y) - this.radius(node);
        if (distance < 8 && distance < nearest) {
          nearest = distance;
          found = index;
        }
      });
      return found;
    }

    /** The next node in a direction: near, and rather straight ahead than aside. */
    towards(from, dx, dy) {
      let found = from;
      let nearest = Infinity;
      const start = this.film.nodes[from];
      this.film.nodes.forEach((node, index) => {
        const ahead = (node.x - start.x) * dx + (node.y - start.y) * dy;
        if (!node.people || index === from || ahead <= 0) return;
        const aside = Math.abs((node.x - start.x) * dy) + Math.abs((node.y - start.y) * dx);
        if (aside <= ahead * 1.5 && ahead + 2 * aside < nearest) {
          nearest = ahead + 2 * aside;
          found = index;
        }
      });
      return found;
    }
  }

  Picture.GREY = GREY;
  return Picture;
})();
