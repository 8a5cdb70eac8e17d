import '../../elements/brand-mark/define.ts';
import '../../elements/button/define.ts';
import '../../elements/icon/define-facts.ts';
import { define } from '../../elements/define.ts';
import { LcSelfTest } from './self-test.ts';

define('lc-self-test', LcSelfTest);
