/** What the synthetic devices see, drawn anew for each frame. */

/** Texts of a picture. */
export interface PictureWords {
  readonly title: string;
  readonly synthetic: string;
  readonly lines?: readonly string[];
}

/** A picture's surface and the moment that it shows. */
export interface Moment {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** Seconds since the trace began. */
  readonly seconds: number;
}

/** Draws one frame. */
export type Picture = (moment: Moment) => void;

const FONT = 'system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif';
const MONO = 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace';

/** `01:23.4`: one can read off how late a picture is. */
function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = (Math.floor(seconds * 10) / 10 - minutes * 60).toFixed(1);
  return `${String(minutes).padStart(2, '0')}:${rest.padStart(4, '0')}`;
}

/** A camera that sees a clock: a hand that goes round once in four seconds. `hue` in degrees tells peers apart. */
export function cameraPicture(words: PictureWords, hue: number): Picture {
  return ({ context, width, height, seconds }) => {
    const unit = Math.min(width, height);
    const shade = context.createLinearGradient(0, 0, width, height);
    shade.addColorStop(0, `hsl(${String(hue)} 45% 24%)`);
    shade.addColorStop(1, `hsl(${String(hue)} 55% 11%)`);
    context.fillStyle = shade;
    context.fillRect(0, 0, width, height);

    const [x, y, radius] = [width / 2, height * 0.36, unit * 0.27];
    const angle = (seconds / 4) * 2 * Math.PI - Math.PI / 2;
    context.lineCap = 'round';
    context.lineWidth = unit * 0.02;
    context.strokeStyle = 'rgb(255 255 255 / 25%)';
    circle(context, x, y, radius, 0, 2 * Math.PI);
    context.strokeStyle = `hsl(${String(hue)} 85% 74%)`;
    circle(context, x, y, radius, -Math.PI / 2, angle);
    context.fillStyle = '#fff';
    context.beginPath();
    context.arc(x + radius * Math.cos(angle), y + radius * Math.sin(angle), unit * 0.035, 0, 7);
    context.fill();

    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = `600 ${String(unit * 0.105)}px ${MONO}`;
    context.fillText(clockText(seconds), x, y);
    context.font = `600 ${String(unit * 0.1)}px ${FONT}`;
    context.fillText(words.title, x, height * 0.78, width * 0.9);
    context.font = `${String(unit * 0.085)}px ${FONT}`;
    context.fillStyle = 'rgb(255 255 255 / 75%)';
    context.fillText(words.synthetic, x, height * 0.91, width * 0.9);
  };
}

function circle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, from, to);
  context.stroke();
}

/** A screen on which a window with a few lines is open, and a pointer wanders. */
export function screenPicture(words: PictureWords): Picture {
  return ({ context, width, height, seconds }) => {
    const unit = height / 100;
    context.fillStyle = '#24506b';
    context.fillRect(0, 0, width, height);
    const [x, y, w, h] = [width * 0.08, height * 0.1, width * 0.84, height * 0.74];
    context.fillStyle = '#fbfbf8';
    context.fillRect(x, y, w, h);
    context.fillStyle = '#dcdcd5';
    context.fillRect(x, y, w, unit * 9);
    ['#e5645b', '#e7b548', '#57b368'].forEach((colour, index) => {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(x + unit * (5 + index * 5), y + unit * 4.5, unit * 1.6, 0, 7);
      context.fill();
    });
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.fillStyle = '#454a52';
    context.font = `600 ${String(unit * 4.6)}px ${FONT}`;
    context.fillText(words.title, x + w / 2, y + unit * 4.8, w * 0.6);
    context.textAlign = 'left';
    context.font = `${String(unit * 5)}px ${MONO}`;
    const typed = Math.floor(seconds * 9);
    let left = typed % ((words.lines ?? []).join('').length + 20);
    (words.lines ?? []).forEach((line, index) => {
      context.fillText(
        line.slice(0, Math.max(0, left)),
        x + unit * 5,
        y + unit * (18 + index * 9),
        w * 0.9,
      );
      left -= line.length;
    });
    context.fillStyle = '#121416';
    context.fillRect(0, height - unit * 10, width, unit * 10);
    context.fillStyle = '#fff';
    context.font = `${String(unit * 4.6)}px ${FONT}`;
    context.fillText(words.synthetic, unit * 3, height - unit * 4.8, width * 0.6);
    context.textAlign = 'right';
    context.font = `${String(unit * 4.6)}px ${MONO}`;
    context.fillText(clockText(seconds), width - unit * 3, height - unit * 4.8);
    pointer(
      context,
      width * (0.5 + 0.34 * Math.sin(seconds)),
      height * (0.5 + 0.3 * Math.cos(seconds * 0.7)),
      unit,
    );
  };
}

function pointer(context: CanvasRenderingContext2D, x: number, y: number, unit: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + unit * 5, y + unit * 4.6);
  context.lineTo(x, y + unit * 7);
  context.closePath();
  context.fillStyle = '#121416';
  context.strokeStyle = '#fff';
  context.lineWidth = unit * 0.8;
  context.fill();
  context.stroke();
}
