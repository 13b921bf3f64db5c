/** What stands around and within articles on news pages and is no part of them. Own words. */
export const NAV = `<header class="site-header"><a href="/">The Calder Ledger</a><nav><ul>${['News', 'Politics', 'Business', 'Sport', 'Culture', 'Weather'].map((one) => `<li><a href="/${one}">${one}</a></li>`).join('')}</ul></nav></header>`;

export const COOKIES = `<div id="onetrust-consent-sdk"><div role="dialog" aria-label="Privacy"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data for personalised advertising, measurement and audience research. You can change your mind at any time by returning to this site.</p><button>Accept all</button><button>Manage options</button></div></div>`;

const HEADLINES = [
  'Harbour dredging begins after ten-year wait, says port',
  'Why the price of potatoes doubled in a single month',
  'Ten walks along the Calder for a wet weekend',
  'The baker who swims to work every morning of the year',
  'Council tax to rise by 5% as reserves run out',
  'What we know about the missing weather balloon',
];
const teasers = (count: number) =>
  HEADLINES.slice(0, count)
    .map((one, index) => `<li><a href="/story/${index}"><h3>${one}</h3></a></li>`)
    .join('');

export const RELATED = `<div class="c-4kd8"><h3>Related stories</h3><ul>${teasers(3)}</ul></div>`;
export const MOST_READ = `<section class="css-9x1"><h2>Most read</h2><ol>${teasers(6)}</ol></section>`;
export const READ_MORE =
  '<p><strong>Read more: <a href="/story/4">Council tax to rise by 5% as reserves run out</a></strong></p>';
export const NEWSLETTER = `<div class="css-njk2"><h3>Sign up for our morning newsletter</h3><p>Get the day’s headlines and a little good news delivered to your inbox every weekday.</p><form><input type="email"><button>Sign up</button></form><p>By signing up you agree to our terms of service and privacy policy.</p></div>`;
export const AD = '<div class="ad-slot" data-ad="mpu"><span>ADVERTISEMENT</span></div>';
export const SHARE =
  '<div class="share-tools"><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Copy link</a></li></ul></div>';
export const VIDEO =
  '<div class="video-player"><video></video><p>This video can not be played</p><span>Media caption, play</span><span>0:42</span></div>';
export const POLL =
  '<div class="poll"><h4>Have your say: should the old mill be saved?</h4><form><label><input type="radio">Yes</label><label><input type="radio">No</label><button>Vote</button></form></div>';
export const TAGS = `<div class="tags"><span>Topics</span><ul><li><a href="/t/a">Transport</a></li><li><a href="/t/b">Islands</a></li><li><a href="/t/c">Shipping</a></li></ul></div>`;
export const BIO =
  '<div class="author-bio"><img src="a.jpg" alt=""><h4>About the author</h4><p>The writer joined the paper in 2015 after ten years on the coast and covers boats, bridges and the people who mend them. Follow on Twitter @ledgerwriter.</p></div>';
export const FOOTER = `<footer><p>© 2024 The Calder Ledger Ltd. All rights reserved. No part of this site may be reproduced without our permission.</p><ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/contact">Contact us</a></li></ul></footer>`;
export const COMMENTS = `<section id="comments" class="comment-list"><h2>24 comments</h2>${Array.from(
  { length: 24 },
  (_, index) =>
    `<div class="comment"><span class="comment-author">reader_${index}</span><time datetime="2026-01-0${1 + (index % 9)}">${index} hours ago</time><p>I have lived here for ${20 + index} years and, honestly, nobody in charge has ever listened to a word we say about it, so why would they begin now? Somebody ought to write all of this down and nail it to the door of the town hall.</p><a href="#">Reply</a></div>`,
).join('')}</section>`;
