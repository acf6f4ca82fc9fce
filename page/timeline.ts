import { formatDuration } from '../src/report/words/duration.ts';
import { counted } from '../src/report/words/words.ts';
import { make } from './dom.ts';
import type { PageState } from './page-state.ts';
import type { Bar } from './run-model.ts';
import { axisHeight, drawTimeline, laneHeight, momentAt, type View } from './timeline-picture.ts';
import { barAcross, barBeside, describeBar } from './timeline-walk.ts';
import { barAt, moved, showing, type Span, zoomed } from './timeline-scale.ts';

/** The most pixels of the timeline; more lanes scroll. */
const mostHeight = 430;

/** One step closer. */
const step = 1.6;

/** The timeline: slots as rows, attempts as bars, on a canvas that holds what is seen. */
export class TimelineView {
  readonly #state: PageState;
  readonly #canvas = make('canvas', { 'aria-hidden': 'true' });
  readonly #tip = make('div', { class: 'tip', 'aria-hidden': 'true', hidden: '' });
  readonly #said = make('p', { class: 'unseen', 'aria-live': 'polite' });
  readonly #frame: HTMLElement;
  #span: Span;
  #hovered: Bar | undefined;
  #reached: Bar | undefined;
  #isWaiting = false;
  #drag: { readonly x: number; readonly span: Span; isMoved: boolean } | undefined;

  constructor(state: PageState) {
    this.#state = state;
    const { model } = state;
    this.#span = { from: 0, to: model.seconds };
    const height = axisHeight + model.bars.length * laneHeight + 4;
    const inside = make('div', { class: 'lanes' }, this.#canvas);
    inside.style.height = `${height}px`;
    this.#frame = make(
      'div',
      {
        class: 'timeline',
        tabindex: 0,
        role: 'application',
        'aria-roledescription': 'timeline',
        'aria-label': `Timeline: ${counted(model.bars.flat().length, 'attempt')} in ${counted(model.bars.length, 'slot')} over ${formatDuration(model.seconds)}. Arrows go from bar to bar, plus and minus zoom, Enter opens the task.`,
      },
      inside,
    );
    this.#frame.style.height = `${Math.min(mostHeight, height)}px`;
    this.#listen();
    state.onSelect(() => this.#later());
    state.onFind(() => this.#later());
    this.#later();
  }

  /** What stands in the page, from the top. */
  get parts(): readonly HTMLElement[] {
    return [this.#buttons(), this.#frame, this.#tip, this.#said];
  }

  #buttons(): HTMLElement {
    return make(
      'div',
      { class: 'tools', role: 'group', 'aria-label': 'Zoom' },
      toolButton('Closer', '+', () => this.#zoom(step)),
      toolButton('Wider', '−', () => this.#zoom(1 / step)),
      toolButton('Whole run', 'Whole run', () => this.#show({ from: 0, to: this.#state.model.seconds })),
    );
  }

  #listen(): void {
    const frame = this.#frame;
    frame.addEventListener('scroll', () => this.#later(), { passive: true });
    frame.addEventListener('keydown', (event) => this.#onKey(event));
    frame.addEventListener('focus', () => this.#later());
    frame.addEventListener('blur', () => this.#later());
    frame.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    frame.addEventListener('pointerdown', (event) => {
      this.#drag = { x: event.clientX, span: this.#span, isMoved: false };
    });
    frame.addEventListener('pointermove', (event) => this.#onMove(event));
    frame.addEventListener('pointerleave', () => this.#hover(undefined));
    frame.addEventListener('pointercancel', () => (this.#drag = undefined));
    frame.addEventListener('pointerup', (event) => {
      const isClick = this.#drag?.isMoved === false;
      this.#drag = undefined;
      const bar = isClick ? this.#barUnder(event) : undefined;
      if (bar === undefined) return;
      this.#reached = bar;
      this.#state.select(bar.task);
    });
    new ResizeObserver(() => this.#later()).observe(frame);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#later());
    for (const name of ['beforeprint', 'afterprint'] as const)
      window.addEventListener(name, () => {
        document.documentElement.classList.toggle('printing', name === 'beforeprint');
        this.#draw();
      });
  }

  get #view(): View {
    const { clientWidth, clientHeight, scrollTop } = this.#frame;
    const hasMachines = this.#state.model.data.lanes.some(({ machine }) => machine !== '');
    const gutter = Math.min(hasMachines ? 150 : 56, clientWidth / 4);
    return { span: this.#span, width: clientWidth, height: clientHeight, gutter, top: scrollTop };
  }

  /** Draws once before the next picture, however much has changed. */
  #later(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#isWaiting = false;
    const view = this.#view;
    const scale = window.devicePixelRatio;
    const [width, height] = [Math.round(view.width * scale), Math.round(view.height * scale)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.width = `${view.width}px`;
      this.#canvas.style.height = `${view.height}px`;
    }
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const style = getComputedStyle(document.documentElement);
    const known = new Map<string, string>();
    const palette = (name: string): string => {
      const found = known.get(name) ?? style.getPropertyValue(name).trim();
      known.set(name, found);
      return found;
    };
    const hasFocus = document.activeElement === this.#frame;
    const focus = { hovered: this.#hovered, reached: hasFocus ? this.#reached : undefined };
    drawTimeline(context, this.#state, view, focus, palette);
  }

  #show(span: Span): void {
    this.#span = span;
    this.#later();
  }

  /** Closer or wider around the bar that was reached, when it is seen, else around the middle. */
  #zoom(factor: number, around?: number): void {
    const { from, to } = this.#span;
    const reached = this.#reached;
    const isSeen = reached !== undefined && reached.to > from && reached.from < to;
    const middle = isSeen ? (Math.max(from, reached.from) + Math.min(to, reached.to)) / 2 : (from + to) / 2;
    this.#show(zoomed(this.#span, factor, around ?? middle, this.#state.model.seconds));
  }

  #barUnder(event: MouseEvent): Bar | undefined {
    const view = this.#view;
    const box = this.#frame.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x < view.gutter || y < axisHeight) return undefined;
    const lane = Math.floor((y - axisHeight + view.top) / laneHeight);
    const tolerance = momentAt(view, 4) - momentAt(view, 0);
    return barAt(this.#state.model.bars[lane] ?? [], momentAt(view, x), tolerance);
  }

  #onMove(event: PointerEvent): void {
    if (this.#drag !== undefined) {
      const view = this.#view;
      const distance = event.clientX - this.#drag.x;
      if (!this.#drag.isMoved && Math.abs(distance) < 4) return;
      if (!this.#drag.isMoved) this.#frame.setPointerCapture(event.pointerId);
      this.#drag.isMoved = true;
      const seconds = momentAt(view, 0) - momentAt(view, distance);
      this.#hover(undefined);
      this.#show(moved(this.#drag.span, seconds, this.#state.model.seconds));
      return;
    }
    this.#hover(this.#barUnder(event), event);
  }

  #onWheel(event: WheelEvent): void {
    const view = this.#view;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const x = event.clientX - this.#frame.getBoundingClientRect().left;
      this.#zoom(Math.exp(-event.deltaY / 300), momentAt(view, Math.max(view.gutter, x)));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    this.#show(moved(this.#span, momentAt(view, sideways) - momentAt(view, 0), this.#state.model.seconds));
  }

  #hover(bar: Bar | undefined, event?: MouseEvent): void {
    this.#frame.classList.toggle('over', bar !== undefined);
    this.#tip.hidden = bar === undefined;
    if (bar !== undefined && event !== undefined) {
      this.#tip.textContent = describeBar(this.#state, bar);
      const isRight = event.clientX > innerWidth / 2;
      this.#tip.style.left = isRight ? 'auto' : `${event.clientX + 14}px`;
      this.#tip.style.right = isRight
        ? `${document.documentElement.clientWidth - event.clientX + 14}px`
        : 'auto';
      this.#tip.style.top = `${event.clientY + 16}px`;
    }
    if (bar === this.#hovered) return;
    this.#hovered = bar;
    this.#later();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.metaKey || event.altKey || event.ctrlKey) return;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        this.#reach(barBeside(this.#state, this.#reached, event.key === 'ArrowRight' ? 1 : -1));
        break;
      case 'ArrowDown':
      case 'ArrowUp':
        this.#reach(barAcross(this.#state, this.#reached, event.key === 'ArrowDown' ? 1 : -1));
        break;
      case 'Home':
        this.#reach(this.#state.model.bars[this.#reached?.lane ?? 0]?.[0]);
        break;
      case 'End':
        this.#reach(this.#state.model.bars[this.#reached?.lane ?? 0]?.at(-1));
        break;
      case 'Enter':
      case ' ':
        this.#state.select(this.#reached?.task ?? this.#state.selected);
        break;
      case '+':
      case '=':
        this.#zoom(step);
        break;
      case '-':
        this.#zoom(1 / step);
        break;
      case '0':
        this.#show({ from: 0, to: this.#state.model.seconds });
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #reach(bar: Bar | undefined): void {
    if (bar === undefined) return;
    this.#reached = bar;
    this.#said.textContent = describeBar(this.#state, bar);
    this.#span = showing(this.#span, bar, this.#state.model.seconds);
    const y = bar.lane * laneHeight;
    const room = this.#frame.clientHeight - axisHeight - laneHeight;
    if (y < this.#frame.scrollTop) this.#frame.scrollTop = y;
    else if (y > this.#frame.scrollTop + room) this.#frame.scrollTop = y - room;
    this.#later();
  }
}

function toolButton(name: string, text: string, act: () => void): HTMLElement {
  const element = make('button', { type: 'button', 'aria-label': name, title: name }, text);
  element.addEventListener('click', act);
  return element;
}
