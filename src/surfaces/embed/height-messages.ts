/** A figure's height in the messages of the programs that set a frame's height. */

/** What the messages say of the page in the frame. */
export interface FramedPage {
  /** width of its layout, and height of its window, in CSS pixels */
  width: number;
  windowHeight: number;
  /** its whole address, query and hash, where hosts put what they want to hear again */
  location: Pick<Location, 'href' | 'search' | 'hash'>;
}

/** One height, in CSS pixels, in the words of AMP, iframe-resizer, H5P, LTI, Embedly, pym and WordPress. */
export function heightMessages(height: number, { width, windowHeight, location }: FramedPage): unknown[] {
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  const child = new URLSearchParams(location.search).get('childId');
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', width, height },
    { context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: windowHeight },
    { subject: 'lti.frameResize', height },
    JSON.stringify({ context: 'iframe.resize', src: location.href, height }),
    ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
