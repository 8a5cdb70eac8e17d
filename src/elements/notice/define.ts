import { define } from '../define.ts';
import '../icon/define-all.ts';
import { LcNotice } from './notice.ts';

define('lc-notice', LcNotice);
