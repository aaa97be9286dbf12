import type { Locale } from './locale.ts';

/** What stands on the page before somebody wants to connect another device. */
export interface PasteDoorWords {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly notLoaded: string;
}

/** In each language. */
export const pasteDoor: Readonly<Record<Locale, PasteDoorWords>> = {
  ko: {
    title: '다른 기기와 손으로 연결하기',
    lead: '탭이 아니라 휴대폰이나 다른 컴퓨터와 연결해 보세요. offer와 answer를 QR 코드나 텍스트로 직접 옮겨요.',
    open: '다른 기기와 연결',
    notLoaded: '필요한 파일을 불러오지 못했어요. 네트워크를 확인하고 다시 누르세요.',
  },
  en: {
    title: 'Connect another device by hand',
    lead: 'Not a tab but a phone or another computer: carry offer and answer over yourself, as a QR code or a text.',
    open: 'Connect another device',
    notLoaded: 'A file could not be loaded. Check the network and press again.',
  },
};
