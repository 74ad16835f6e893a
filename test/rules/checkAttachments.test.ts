import { type AttachmentInput, checkAttachments, defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import {
  aClaim,
  defectPhoto,
  description,
  modelNumber,
  msFrom,
  statement,
  tagPhoto,
  usual,
} from '../support/aClaim';
import { type FindingRow, type Found, runFindingTable } from './findingTable';

function given(anyOf: readonly string[]): Found {
  return ['satisfied', 'attachment_given', { anyOf }];
}
function missing(anyOf: readonly string[]): Found {
  return ['outstanding', 'attachment_missing', { anyOf }];
}
const DEFECT = ['defect_photo'];
const MODEL = ['tag_photo', 'model_number'];
const WORDS = ['description'];
const WHY = ['statement'];

function defective(attachments: readonly AttachmentInput[]) {
  return aClaim({ reason: 'defective_item', attachments });
}
function wrong(attachments: readonly AttachmentInput[]) {
  return aClaim({ reason: 'wrong_item', attachments });
}

const rows: readonly FindingRow[] = [
  {
    clause: 'evidence.defect',
    says: 'pictures of the defect are attached',
    claim: defective([defectPhoto]),
    asOf: usual.request,
    finds: given(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'pictures that are missing may follow',
    claim: defective([]),
    asOf: usual.request,
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a picture of which nobody said of what media type counts',
    claim: defective([{ kind: 'defect_photo' }]),
    asOf: usual.request,
    finds: given(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a media type is read in any letter case',
    claim: defective([{ kind: 'defect_photo', mediaType: 'IMAGE/JPEG' }]),
    asOf: usual.request,
    finds: given(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a document is no picture',
    claim: defective([{ kind: 'defect_photo', mediaType: 'application/pdf' }]),
    asOf: usual.request,
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a media type that only mentions images is no picture either',
    claim: defective([{ kind: 'defect_photo', mediaType: 'text/image/png' }]),
    asOf: usual.request,
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'an empty media type is none of a picture',
    claim: defective([{ kind: 'defect_photo', mediaType: '' }]),
    asOf: usual.request,
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a good picture beside a bad one counts',
    claim: defective([{ kind: 'defect_photo', mediaType: 'video/mp4' }, defectPhoto]),
    asOf: usual.request,
    finds: given(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a picture of the tag shows no defect',
    claim: defective([tagPhoto]),
    asOf: usual.request,
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a kind is compared letter by letter',
    claim: defective([{ kind: 'Defect_photo' }]),
    asOf: usual.request,
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a picture sent later is missing one millisecond before',
    claim: defective([{ ...defectPhoto, at: usual.authorization }]),
    asOf: msFrom(usual.authorization, -1),
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'and there when it comes',
    claim: defective([{ ...defectPhoto, at: usual.authorization }]),
    asOf: usual.authorization,
    finds: given(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a shop about to authorize without pictures still needs them one millisecond before',
    claim: aClaim({ reason: 'defective_item', attachments: [], upTo: 'authorization' }),
    asOf: msFrom(usual.authorization, -1),
    finds: missing(DEFECT),
  },
  {
    clause: 'evidence.defect',
    says: 'a shop that authorized without pictures has what it needs',
    claim: aClaim({ reason: 'defective_item', attachments: [], upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['advisory', 'attachment_missing', { anyOf: DEFECT }],
  },
  {
    clause: 'evidence.defect',
    says: 'is not asked for a wrong item',
    claim: wrong([]),
    asOf: usual.request,
    finds: 'nothing',
  },
  {
    clause: 'evidence.defect',
    says: 'is not asked of a telephone call, which is not yet a claim',
    claim: aClaim({ reason: 'defective_item', channel: 'telephone' }),
    asOf: usual.request,
    finds: 'nothing',
  },
  {
    clause: 'evidence.wrong_item',
    says: 'the model number as text is enough',
    claim: wrong([modelNumber]),
    asOf: usual.request,
    finds: given(MODEL),
  },
  {
    clause: 'evidence.wrong_item',
    says: 'a picture of the tag or care card is enough',
    claim: wrong([tagPhoto]),
    asOf: usual.request,
    finds: given(MODEL),
  },
  {
    clause: 'evidence.wrong_item',
    says: 'a model number without a number is none',
    claim: wrong([{ kind: 'model_number', text: ' ' }]),
    asOf: usual.request,
    finds: missing(MODEL),
  },
  {
    clause: 'evidence.wrong_item',
    says: 'a picture of the wrong item itself does not prove it',
    claim: wrong([defectPhoto, description]),
    asOf: usual.request,
    finds: missing(MODEL),
  },
  {
    clause: 'evidence.description',
    says: 'a short description goes with a defect',
    claim: defective([description]),
    asOf: usual.request,
    finds: given(WORDS),
  },
  {
    clause: 'evidence.description',
    says: 'and with a wrong item',
    claim: wrong([description]),
    asOf: usual.request,
    finds: given(WORDS),
  },
  {
    clause: 'evidence.description',
    says: 'a description may follow',
    claim: wrong([modelNumber]),
    asOf: usual.request,
    finds: missing(WORDS),
  },
  {
    clause: 'evidence.description',
    says: 'a blank description describes nothing',
    claim: defective([{ kind: 'description', text: ' \n' }]),
    asOf: usual.request,
    finds: missing(WORDS),
  },
  {
    clause: 'evidence.description',
    says: 'a description without text describes nothing, whatever file came with it',
    claim: defective([{ kind: 'description', mediaType: 'image/png' }]),
    asOf: usual.request,
    finds: missing(WORDS),
  },
  {
    clause: 'evidence.description',
    says: 'a shop that authorized without a description has what it needs',
    claim: aClaim({ reason: 'wrong_item', attachments: [modelNumber], upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['advisory', 'attachment_missing', { anyOf: WORDS }],
  },
  {
    clause: 'evidence.description',
    says: 'is not asked for a change of mind',
    claim: aClaim({ attachments: [] }),
    asOf: usual.request,
    finds: 'nothing',
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'the customer says why',
    claim: aClaim({ attachments: [statement] }),
    asOf: usual.request,
    finds: given(WHY),
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'a statement may follow',
    claim: aClaim({ attachments: [] }),
    asOf: usual.request,
    finds: missing(WHY),
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'a description of a problem is no statement',
    claim: aClaim({ attachments: [description] }),
    asOf: usual.request,
    finds: missing(WHY),
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'is not asked for a reason that the policy does not know',
    claim: aClaim({ reason: 'late_delivery', attachments: [] }),
    asOf: usual.request,
    finds: 'nothing',
  },
];

describe('what has to be attached', () => {
  runFindingTable(checkAttachments, rows);

  test('one finding a requirement, in the order of the reason', () => {
    const clausesFor = (reason: string) =>
      checkAttachments(aClaim({ reason }), defaultPolicy, usual.request).map(({ clause }) => clause);
    expect(clausesFor('defective_item')).toEqual(['evidence.defect', 'evidence.description']);
    expect(clausesFor('wrong_item')).toEqual(['evidence.wrong_item', 'evidence.description']);
    expect(clausesFor('change_of_mind')).toEqual(['evidence.change_of_mind']);
  });

  test('what makes a kind count is data of the policy', () => {
    const receipt = { clause: 'evidence.change_of_mind', anyOf: ['receipt'] };
    const policyWhereReceiptNeeds = (needs: string) => ({
      ...defaultPolicy,
      terms: {
        ...defaultPolicy.terms,
        reasons: {
          clause: 'scope.reasons',
          accepted: [{ reason: 'change_of_mind', fault: 'customer', attachments: [receipt] }],
        },
        attachmentKinds: [{ kind: 'receipt', needs }],
      },
    });
    const bare = aClaim({ attachments: [{ kind: 'receipt', mediaType: 'application/pdf' }] });
    const codeWhereReceiptNeeds = (needs: string) =>
      checkAttachments(bare, policyWhereReceiptNeeds(needs), usual.request).map(({ code }) => code);
    expect(codeWhereReceiptNeeds('nothing')).toEqual(['attachment_given']);
    expect(codeWhereReceiptNeeds('text')).toEqual(['attachment_missing']);
    expect(codeWhereReceiptNeeds('picture')).toEqual(['attachment_missing']);
  });
});
