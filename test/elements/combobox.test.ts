import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ComboboxOption } from '../../src/elements/combobox/combobox.ts';
import '../../src/elements/combobox/define.ts';
import { matchRange } from '../../src/elements/combobox/match-range.ts';
import '../../src/theme/define.ts';

const places: ComboboxOption[] = [
  { value: 'utrecht', label: 'Utrecht', detail: 'Utrecht' },
  { value: 'maastricht', label: 'Maastricht', detail: 'Limburg' },
  { value: 'dordrecht', label: 'Dordrecht' },
];
const many = Array.from({ length: 40 }, (_, index) => ({ value: `p${index}`, label: `Plaats ${index}` }));

async function mount(options = places, style = 'plain') {
  const theme = await fixture<HTMLElement>(
    html`<lc-theme class=${style}>
      <style>
        .bottom {
          position: fixed;
          inset: auto 20px 10px;
        }
        .clipped {
          overflow: hidden;
          transform: translateX(0);
          block-size: 110px;
        }
      </style>
      <form>
        <lc-combobox label="Plaats of postcode" name="place" .options=${options}></lc-combobox>
        <button>Zoek</button>
      </form>
    </lc-theme>`,
  );
  const field = theme.querySelector('lc-combobox')!;
  const form = theme.querySelector('form')!;
  const sent: unknown[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form).get('place'));
  });
  const root = field.shadowRoot!;
  const heard: string[] = [];
  for (const type of ['input', 'change', 'lc-select']) form.addEventListener(type, () => heard.push(type));
  field.focus();
  return {
    field,
    theme,
    sent,
    heard,
    root,
    input: root.querySelector('input')!,
    list: root.getElementById('listbox')!,
  };
}

type Mounted = Awaited<ReturnType<typeof mount>>;
const press = (key: string) => sendKeys({ press: key });
async function pressWithAlt(key: string) {
  await sendKeys({ down: 'Alt' });
  await press(key);
  await sendKeys({ up: 'Alt' });
}
const isOpen = ({ input, list }: Mounted) => {
  expect(input.getAttribute('aria-expanded')).to.equal(String(list.matches(':popover-open')));
  return list.matches(':popover-open');
};
const active = ({ input, root }: Mounted) => {
  const id = input.getAttribute('aria-activedescendant');
  expect(root.querySelector('[aria-selected=true]')?.id ?? null).to.equal(id);
  return id && root.getElementById(id)!.querySelector('span')!.textContent;
};
const status = ({ root }: Mounted) => root.querySelector('[role=status]')!.textContent.trim();

describe('<lc-combobox>', () => {
  describe('keys', () => {
    it('opens on typing, moves with Down and Up, round the ends, and leaves the text alone', async () => {
      const box = await mount();
      expect(isOpen(box)).to.equal(false);
      await sendKeys({ type: 'recht' });
      expect(isOpen(box)).to.equal(true);
      expect(active(box)).to.equal(null);
      const seen = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await press(key);
        seen.push(active(box));
      }
      expect(seen).to.deep.equal(['Utrecht', 'Maastricht', 'Dordrecht', 'Utrecht', 'Dordrecht']);
      expect(box.field.value).to.equal('recht');
      expect(box.input.value).to.equal('recht');
    });

    it('opens at the last with Up, and without a move with Alt+Down; Alt+Up closes', async () => {
      const box = await mount();
      await press('ArrowUp');
      expect(active(box)).to.equal('Dordrecht');
      await pressWithAlt('ArrowUp');
      expect(isOpen(box)).to.equal(false);
      await pressWithAlt('ArrowDown');
      expect(isOpen(box)).to.equal(true);
      expect(active(box)).to.equal(null);
    });

    it('gives Home, End, Left and Right to the text', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      await press('ArrowDown');
      await press('Home');
      expect(active(box)).to.equal(null);
      expect(box.input.selectionStart).to.equal(0);
      await press('ArrowDown');
      await press('End');
      expect(active(box)).to.equal(null);
      expect(box.input.selectionStart).to.equal(5);
    });

    it('chooses with Enter what was moved to, and does not send the form', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      let chosen: ComboboxOption | undefined;
      box.field.addEventListener('lc-select', (event) => (chosen = event.option));
      box.heard.length = 0;
      await press('ArrowDown');
      await press('ArrowDown');
      await press('Enter');
      expect(chosen).to.equal(places[1]);
      expect(box.field.value).to.equal('Maastricht');
      expect(isOpen(box)).to.equal(false);
      expect(box.sent).to.deep.equal([]);
      await press('Tab');
      expect(box.heard).to.deep.equal(['lc-select', 'change']);
    });

    it('sends the form with Enter when nothing was moved to', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      await press('Enter');
      expect(box.sent).to.deep.equal(['recht']);
      expect(isOpen(box)).to.equal(false);
    });

    it('closes with Escape, then empties, then leaves Escape to others', async () => {
      const box = await mount();
      let escaped = 0;
      box.theme.addEventListener('keydown', ({ key }) => (escaped += Number(key === 'Escape')));
      await sendKeys({ type: 'recht' });
      await press('Escape');
      expect([isOpen(box), box.field.value]).to.deep.equal([false, 'recht']);
      await press('Escape');
      expect(box.field.value).to.equal('');
      expect(escaped).to.equal(0);
      await press('Escape');
      expect(escaped).to.equal(1);
    });

    it('leaves with Tab, with the text as typed', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      await press('ArrowDown');
      await press('Tab');
      expect(isOpen(box)).to.equal(false);
      expect(box.field.value).to.equal('recht');
      expect(box.heard.filter((type) => type !== 'input')).to.deep.equal(['change']);
    });

    for (const [name, init] of [
      ['isComposing', { isComposing: true }],
      ['key code 229', { keyCode: 229 }],
    ] as const) {
      it(`does not choose with the Enter that ends a composition (${name})`, async () => {
        const box = await mount();
        await sendKeys({ type: 'recht' });
        await press('ArrowDown');
        const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true, ...init });
        expect(box.input.dispatchEvent(enter)).to.equal(true);
        expect(box.heard).to.not.include('lc-select');
      });
    }
  });

  describe('pointer', () => {
    const point = async (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    };

    it('chooses with a press, and keeps the focus in the text', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      let left = false;
      box.input.addEventListener('blur', () => (left = true));
      await point(box.list.children[2]!);
      expect(box.field.value).to.equal('Dordrecht');
      expect(left).to.equal(false);
      expect(isOpen(box)).to.equal(false);
    });

    it('closes when the visitor presses elsewhere', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      await sendMouse({ type: 'click', position: [5, 500] });
      expect(isOpen(box)).to.equal(false);
      expect(box.field.value).to.equal('recht');
    });
  });

  describe('suggestions that come later', () => {
    it('keep what was moved to when it is still there', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      await press('ArrowDown');
      await press('ArrowDown');
      box.field.options = [places[2]!, { ...places[1]! }];
      await box.field.updateComplete;
      expect(active(box)).to.equal('Maastricht');
      box.field.options = [places[0]!];
      await box.field.updateComplete;
      expect(active(box)).to.equal(null);
      await press('Enter');
      expect(box.heard).to.not.include('lc-select');
    });

    it('do not open the list again after a choice', async () => {
      const box = await mount();
      await sendKeys({ type: 'recht' });
      await press('ArrowDown');
      await press('Enter');
      box.field.options = many;
      await box.field.updateComplete;
      expect(isOpen(box)).to.equal(false);
    });

    it('are counted aloud, also when there are none, and not while loading', async () => {
      const box = await mount();
      expect(status(box)).to.equal('');
      await sendKeys({ type: 'recht' });
      expect(status(box)).to.equal('Aantal suggesties: 3');
      box.field.loading = true;
      box.field.options = [];
      await box.field.updateComplete;
      expect(status(box)).to.equal('');
      expect(isOpen(box)).to.equal(false);
      box.field.loading = false;
      await box.field.updateComplete;
      expect(status(box)).to.equal('Geen suggesties.');
    });
  });

  describe('list', () => {
    it('emphasises what matches', async () => {
      const box = await mount();
      await sendKeys({ type: 'RECHT' });
      expect([...box.list.querySelectorAll('b')].map((b) => b.textContent)).to.deep.equal(['recht', '', 'recht']);
      expect(matchRange('Súdwest-Fryslân', 'sudwest-fryslan')).to.deep.equal([0, 15]);
      expect(matchRange('’s-Hertogenbosch', 'bosch')).to.deep.equal([11, 16]);
      expect(matchRange('Łódź 🏙 Assen', 'assen')).to.deep.equal([8, 13]);
      expect(matchRange('Assen', 'Assenede')).to.equal(undefined);
      expect(matchRange('Assen', ' ')).to.equal(undefined);
    });

    it('scrolls to what is moved to', async () => {
      const box = await mount(many);
      await press('ArrowUp');
      const last = box.list.lastElementChild!.getBoundingClientRect();
      const view = box.list.getBoundingClientRect();
      expect(last.bottom).to.be.at.most(view.bottom + 1);
      expect(box.list.scrollHeight).to.be.greaterThan(box.list.clientHeight);
    });

    it('is below the box and as wide, and above it where there is no room', async () => {
      const below = await mount(many);
      await press('ArrowDown');
      const boxOf = ({ root }: Mounted) => root.querySelector('.box')!.getBoundingClientRect();
      expect(below.list.getBoundingClientRect().top).to.be.greaterThan(boxOf(below).bottom);
      expect(below.list.getBoundingClientRect().width).to.be.closeTo(boxOf(below).width, 1);
      const above = await mount(many, 'bottom');
      await press('ArrowDown');
      expect(above.list.getBoundingClientRect().bottom).to.be.lessThan(boxOf(above).top);
      expect(above.list.getBoundingClientRect().top).to.be.at.least(0);
    });

    it('is not clipped by a box of the page and does not move the page', async () => {
      const box = await mount(places, 'clipped');
      const before = box.theme.getBoundingClientRect().height;
      await press('ArrowDown');
      const { left, bottom } = box.list.lastElementChild!.getBoundingClientRect();
      expect(bottom).to.be.greaterThan(box.theme.getBoundingClientRect().bottom);
      const hit = box.root.elementFromPoint(left + 20, bottom - 10)?.closest('li');
      expect(hit?.id).to.equal('option-2');
      expect(box.theme.getBoundingClientRect().height).to.equal(before);
    });

    it('fits on a screen of 320 pixels', async () => {
      await setViewport({ width: 320, height: 480 });
      try {
        const box = await mount([{ value: 'x', label: 'Westerhaar-Vriezenveensewijk', detail: 'Overijssel' }]);
        await press('ArrowDown');
        const { left, right } = box.list.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
        expect(box.list.scrollWidth).to.equal(box.list.clientWidth);
        expect(document.documentElement.scrollWidth).to.equal(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible while open, ${dir}`, async () => {
        const box = await mount();
        box.theme.dir = dir;
        await sendKeys({ type: 'recht' });
        await press('ArrowDown');
        await expect(box.theme).to.be.accessible();
      });
    }
  });

  it('closes when it is removed, and can be used again', async () => {
    const box = await mount();
    await sendKeys({ type: 'recht' });
    const { parentElement } = box.field;
    box.field.remove();
    parentElement!.prepend(box.field);
    await box.field.updateComplete;
    expect(isOpen(box)).to.equal(false);
    box.field.focus();
    await press('ArrowDown');
    expect(isOpen(box)).to.equal(true);
  });
});
