// The element <nk-chart>: draws what the server hands over with ECharts, and the same numbers as a table.
// Colours are read from the page, so that the tenant's accent and the dark mode are followed.
(() => {
  /** Read a colour of the page as rgba, which ECharts understands. */
  const colourOf = (element, name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    element.appendChild(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    if (colour.startsWith('rgb')) return colour;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${a / 255})`;
  };

  /** How wide the longest single word is, which no label can break without hurting it. */
  const longestWord = (texts, font) => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font;
    return Math.max(0, ...texts.flatMap((text) => text.split(' ')).map((word) => pen.measureText(word).width));
  };

  class NkChart extends HTMLElement {
    connectedCallback() {
      if (Object.hasOwn(this, 'drawing')) {
        // The server was quicker than this script.
        const early = this.drawing;
        delete this.drawing;
        this.drawing = early;
      }
      this.watcher = new MutationObserver(() => this.paint());
      this.watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
      this.scheme = matchMedia('(prefers-color-scheme: dark)');
      this.repaint = () => this.paint();
      this.scheme.addEventListener('change', this.repaint);
      this.sizes = new ResizeObserver(() => this.clientWidth !== this.drawnWidth && this.paint());
      this.sizes.observe(this);
      if (this.content) this.build();
    }

    disconnectedCallback() {
      this.watcher.disconnect();
      this.sizes.disconnect();
      this.scheme.removeEventListener('change', this.repaint);
      this.forget();
    }

    set drawing(value) {
      this.content = value;
      if (this.isConnected) this.build();
    }

    get drawing() {
      return this.content;
    }

    forget() {
      if (this.picture) this.picture.dispose();
      this.picture = undefined;
    }

    build() {
      this.forget();
      const frame = document.createElement('div');
      frame.className = 'nk-chart-picture';
      frame.setAttribute('role', 'img');
      frame.setAttribute('aria-label', this.content.sentence);
      this.replaceChildren(frame, this.table());
      this.paint();
    }

    paint() {
      const frame = this.querySelector('.nk-chart-picture');
      if (!this.content || !this.isConnected || !frame) return;
      if (!window.echarts) {
        setTimeout(() => this.paint(), 60);
        return;
      }
      this.drawnWidth = this.clientWidth;
      const lies = this.lies();
      const bars = this.content.series.filter((one) => one.look !== 'PLAN').length;
      frame.style.height = lies ? `${this.content.categories.length * (bars * 18 + 20) + 60}px` : '';
      this.picture = this.picture || window.echarts.init(frame, null, { renderer: 'svg' });
      this.picture.resize();
      this.picture.setOption(this.options(lies), true);
    }

    /** Room for the label of one category, in pixels. */
    room() {
      return Math.floor((this.clientWidth - 36) / this.content.categories.length) - 2;
    }

    hasFewBars() {
      return this.content.kind === 'bar' && this.content.categories.length <= 6;
    }

    /** Bars lie down where a word would not fit below one of them, on a phone say. */
    lies() {
      return this.hasFewBars() && longestWord(this.content.categories, `10px ${getComputedStyle(this).fontFamily}`) > this.room();
    }

    options(lies) {
      const { kind, categories, series, locale } = this.content;
      const font = getComputedStyle(this).fontFamily;
      const line = colourOf(this, '--vaadin-border-color-secondary');
      const label = { color: colourOf(this, '--vaadin-text-color-secondary'), fontFamily: font, fontSize: 12 };
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      const said = (value) => (value == null ? '\u2013' : number.format(value));
      // People are counted in whole numbers: no 0.5 on their axis.
      const whole = series.every((one) => one.look === 'PLAN' || one.values.every((value) => value == null || Number.isInteger(Number(value))));
      const words = lies
        ? { ...label, width: Math.floor(this.clientWidth * 0.34), overflow: 'break' }
        : this.hasFewBars() ? { ...label, fontSize: 10, interval: 0, width: this.room(), overflow: 'break' } : { ...label, hideOverlap: true };
      const named = {
        type: 'category', data: categories, boundaryGap: kind === 'bar', inverse: lies, axisTick: { show: false },
        axisLine: { lineStyle: { color: line } }, axisLabel: words,
      };
      const counted = {
        type: 'value', splitNumber: 3, minInterval: whole ? 1 : 0, splitLine: { lineStyle: { color: line } }, axisLabel: { ...label, formatter: said },
      };
      return {
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 400,
        textStyle: { fontFamily: font },
        grid: { left: 4, right: lies ? 36 : 12, top: lies ? 4 : 22, bottom: series.length > 1 ? 30 : 4, containLabel: true },
        legend: { show: series.length > 1, bottom: 0, left: 0, icon: 'roundRect', itemHeight: 8, itemWidth: 16, textStyle: label },
        tooltip: { trigger: 'axis', confine: true, valueFormatter: said },
        xAxis: lies ? counted : named,
        yAxis: lies ? named : counted,
        series: series.map((one) => this.drawn(one, said, font, lies)),
      };
    }

    drawn(one, said, font, lies) {
      const { kind, tones } = this.content;
      const planned = one.look === 'PLAN';
      const colour = colourOf(this, { ACCENT: '--aura-accent-color', PLAN: '--nk-plan', MUTED: '--nk-muted' }[one.look]);
      if (kind === 'line' || planned) {
        return {
          type: 'line', name: one.name, data: one.values, symbol: planned ? 'none' : 'circle', symbolSize: 7,
          itemStyle: { color: colour }, lineStyle: { color: colour, width: planned ? 2 : 3, type: planned ? 'dashed' : 'solid' },
        };
      }
      const values = tones
        ? one.values.map((value, i) => ({ value, itemStyle: { color: colourOf(this, `--${tones[i]}-ink`) } }))
        : one.values;
      return {
        type: 'bar', name: one.name, data: values, barMaxWidth: 36, itemStyle: { color: colour, borderRadius: lies ? [0, 6, 6, 0] : [6, 6, 0, 0] },
        label: {
          show: true, position: lies ? 'right' : 'top', fontFamily: font, fontWeight: 700, color: colourOf(this, '--vaadin-text-color'),
          formatter: (point) => said(point.value),
        },
      };
    }

    table() {
      const { categories, series, tableWord, locale } = this.content;
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      summary.textContent = tableWord;
      const table = document.createElement('table');
      const cell = (row, tag, words) => { row.appendChild(document.createElement(tag)).textContent = words; };
      const head = table.createTHead().insertRow();
      cell(head, 'th', '');
      series.forEach((one) => cell(head, 'th', one.name));
      const body = table.createTBody();
      categories.forEach((category, i) => {
        const row = body.insertRow();
        cell(row, 'th', category);
        series.forEach((one) => cell(row, 'td', one.values[i] == null ? '\u2013' : number.format(one.values[i])));
      });
      details.append(summary, table);
      return details;
    }
  }

  if (!customElements.get('nk-chart')) customElements.define('nk-chart', NkChart);
})();
