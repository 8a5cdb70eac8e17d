import { logoProblems } from '../../../tokens/logo.ts';

const LARGEST_PNG = 200_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A logo as an address that only an image can be made of, or why it is refused. Nothing in it runs on the way. */
export async function readLogo(file: File): Promise<{ url: string } | { problems: string[] }> {
  // Not the name and not the type that the sender gives it: what it begins with.
  const start = new Uint8Array(await file.slice(0, PNG.length).arrayBuffer());
  if (PNG.every((byte, index) => start[index] === byte)) {
    if (file.size > LARGEST_PNG)
      return {
        problems: [`${file.name} is ${Math.ceil(file.size / 1000)} kB. Een PNG mag ${LARGEST_PNG / 1000} kB zijn.`],
      };
    return { url: await dataUrl(new Blob([file], { type: 'image/png' })) };
  }
  if (file.size > LARGEST_PNG) return { problems: [`${file.name} is te groot, of geen SVG of PNG.`] };
  const problems = logoProblems(await file.text());
  if (problems.length > 0) return { problems: problems.slice(0, 5).map((problem) => `${file.name} ${problem}.`) };
  return { url: await dataUrl(new Blob([file], { type: 'image/svg+xml' })) };
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(blob);
  });
