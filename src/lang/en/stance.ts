import type { StanceData } from '../schema/stance.ts';

/** English words that deny, doubt or confirm. */
export const stance: StanceData = {
  denial: `hoax* fake* false falsely falsehood* debunk* deny denies denied denying denial* untrue myth* satire satirical
    fabricat* bogus prank pranked photoshop* refut* dismiss dismisses dismissing reject* rebuff* debunker* disprov* discredit* baseless unfounded misidentif* sham
    fictitious fiction fictional nonsense retract* disputes disputed disputing hoaxer* phony parody spoof* misleading mistaken mistakenly
    wrongly incorrect incorrectly inaccurate contradict* misinformation disinformation rebut* doubt doubts
    doctored erroneous* nope joker troll* punk* dupe dupes duped figment bullshit bs
    lie joke impostor* impersonat* staged mockumentary crazy
    rubbish* unlikely impossible doubtful dubious fooled fools duped exaggerat* overblown quash* scotch*`,
  denying: 'deny denies denied denying',
  denialPhrases: `shoots down, shoot down, shot down, shuts down rumors, shut down rumors, put to rest, puts to rest,
    made it up, made it all up, made up, record straight, on fire, good one, too good, turns out not, fun of`,
  withdrawal: `quit quits quitting exit exits bail bails bailed drops dropped pulls pulled passes passed scrap* cancel* abandon*
    shelv* withdraw* withdrew axes axed backs halts halted`,
  negation: `not no never none nothing nobody neither isn't wasn't aren't weren't didn't doesn't don't hasn't
    haven't hadn't won't wouldn't can't cannot couldn't shouldn't ain't isnt wasnt arent didnt doesnt dont hasnt wont cant`,
  emptyNegation: `not only, no longer, no one knows, no less, no more, no matter, not sure, not clear, can't believe,
    no doubt, not just, not alone, no wonder, not yet, don't miss, don't worry, can't wait,
    no idea, no one, no joke, not say, won't say, not to, never guess, not comment`,
  reality: 'true real really happening happened so dead what imminent exist exists accurate evidence proof truth plans',
  hearsay: `reportedly allegedly purportedly supposedly apparently rumor* rumour* unconfirmed unverified hearsay alleges
    alleging talks considering mulls mulling unclear`,
  prospect: 'will would could may might plans planning considering going upcoming',
  announcement: 'announc* unveil* launches launched reveals revealed introduc* confirm* official* signs signed begins',
  doubt: `report reports reported alleg* may might could suspect* purport* believed apparent* possibl*
    potential* supposed* speculat* trying seeks aims eyes set planning plans nears near mull* suggest* thought feared perhaps maybe seemingly seems seem appears
    theory mystery mysterious whether if probe* question* investigat* expected likely assumed presumed
    conjecture hint* circulating`,
  voice: `claim* say says said saying told tells source* according insist* assert* warn* witness* analyst* state* tweet*
    analysts sees predict* estimate* officials`,
  contrast: `but however although though despite while instead rather contrary argued insist* maintain* critic* defend*
    accus* blam* claim claims claimed allegation*`,
  opposites:
    'dead alive, died alive, dies alive, dead living, killed alive, killed survived, real fake, true false, guilty innocent, open closed, won lost',
};
