import type { Issue } from '#db/seed/volume/issue.ts'

/** Cages and plates, rods and rails. */
export const CAGE_ISSUES: Issue[] = [
  {
    skus: ['FC-5', 'HC-1', 'FC-X'],
    thing: '[side|top|rear] thread',
    symptoms: [
      'the {thing} [binds|goes tight] after {2-4} turns',
      'the {thing} has [pulled out|stripped] under a {monitor}',
      'a screw in the {thing} works loose after [{20-90} minutes|half a day] of {handling}',
      'there is play in the {thing} that was not there in {month}',
    ],
    causes: [
      'somebody has forced a metric M6 into it',
      'the screw reaches only {2-4} mm into the cage',
      'there is [sand|grit|dried thread lock] in the first turns',
      'the anodising was left on inside and has worn through',
    ],
    fixes: [
      'run a 1/4-20 tap through it by hand, with a drop of oil',
      'change to a screw that is {2-3} mm longer',
      'set a steel insert and leave it overnight',
      'put a lens-safe thread lock on the last {3-5} mm and tighten to {1.0-1.8} N·m',
    ],
    checks: [
      'turn a clean screw in with two fingers and count the turns',
      'measure how deep the screw really goes with a toothpick',
      'look down the hole with a [phone torch|loupe]',
    ],
    measures: [
      '{0.1-0.6} mm of play at the end of the arm',
      '{2-4} full turns before it grips',
      '{1.0-2.2} N·m before it slips',
    ],
    wishes: [
      'steel inserts in the {3-8} most used holes',
      'thread depth printed beside each hole',
      'a repair kit with inserts and the right drill',
    ],
  },
  {
    skus: ['FC-5', 'FC-X', 'LB-5'],
    thing: '[card|battery|port] door',
    symptoms: [
      'the {thing} only opens to {50-80} degrees with the {sku} on',
      'I cannot reach the {thing} without [taking the side off|two keys and a prayer]',
      'the {thing} rubs on the {sku} and has [a bright line|a chip] on its edge',
    ],
    causes: [
      'the cut-out was drawn for the older door',
      'the cage sits {0.5-1.5} mm low because the base screw is not centred',
      'the strap lug pushes the body over to one side',
    ],
    fixes: [
      'loosen the base screw, push the body forward and tighten again',
      'take the strap lug off that side',
      'file {0.5-1.5} mm off the inner edge and touch it up with a marker',
      'turn the {arm} round so that it leaves the door alone',
    ],
    checks: [
      'slide a sheet of paper round the body to find where it touches',
      'open the door before you tighten the base screw',
      'lay a straight edge along the bottom',
    ],
    measures: ['{0.4-1.6} mm between door and cage', '{8-25} seconds for a card change', '{50-80}° of opening'],
    wishes: [
      'a cut-out that is {2-5} mm taller',
      'a hinged side that opens without a key',
      'a drawing of the doors with each cage',
    ],
  },
  {
    skus: ['BP-15', 'FC-5', 'LB-5'],
    thing: 'base screw',
    symptoms: [
      'the body turns on the {sku} when I [pull the follow focus|hang a {monitor} on the side|tilt to portrait]',
      'the {thing} loosens on every [long drive|handheld day|boat]',
      'the locating pin misses the hole of my {camera} by {0.3-1.2} mm',
    ],
    causes: [
      'the rubber under the body is soaked with [oil|sun cream|salt water]',
      'only one screw holds it and nothing stops it from turning',
      'the screw bottoms out before it clamps',
    ],
    fixes: [
      'clean both faces with alcohol and leave the rubber off',
      'add the second screw through the slot',
      'set the pin with the slotted hole and not with the round one',
      'shorten the screw by {1.0-2.5} mm',
    ],
    checks: [
      'draw a pencil line across body and plate and look again after {20-90} minutes',
      'push the lens sideways with one finger',
      'count the threads that show when it is tight',
    ],
    measures: [
      '{1-4} degrees of turn in a day',
      '{0.2-0.9} mm at the front of the lens',
      '{1.2-2.4} N·m by a small torque driver',
    ],
    wishes: [
      'a second pin at the front',
      'a captive screw with a flat key that folds away',
      'a plate that takes my {camera} and its grip together',
    ],
  },
]

export const ROD_ISSUES: Issue[] = [
  {
    skus: ['RC-15', 'BP-15', 'LS-15'],
    thing: 'rod clamp',
    symptoms: [
      'the {thing} slides when the matte box takes a knock',
      'the {thing} will not go on without [a twist|force] below {0-8} °C',
      'the {thing} has left [rings|bright stripes] on my carbon rods',
      'one side of the {thing} grips and the other only touches',
    ],
    causes: [
      'the two rods are not parallel by a few hundredths',
      'the bore has a burr at the slot',
      'there is dust from the rods in the slot',
      'the lever has bottomed out',
    ],
    fixes: [
      'clean bore and rods with alcohol and clamp at {1.2-1.6} N·m',
      'take the burr off with fine paper round a dowel',
      'slide both rods in loose, then tighten from the camera outwards',
      'move the lever one spline on',
    ],
    checks: [
      'roll each rod on a glass plate',
      'measure the rod in {3-5} places with a micrometer',
      'slide the clamp along the whole rod before you build',
    ],
    measures: [
      '15.0{1-4} mm at the free end',
      '{0.02-0.08} mm out of parallel over {150-300} mm',
      '{3-6} kg before it slides',
    ],
    wishes: [
      'a lever that can be set without a key',
      'clamps with a number for the torque',
      'a clamp that opens so that it goes on from the side',
    ],
  },
  {
    skus: ['RT-30', 'RA-20'],
    thing: '[left|right|front] rod',
    symptoms: [
      'the {thing} rings at every step when I walk',
      'the {thing} has a step at the joint that stops the clamp',
      'the {thing} bends {0.5-2.0} mm with the {weight} lens out front',
      'the {thing} turns in its thread when I take the matte box off',
    ],
    causes: [
      'the free length is simply too long for {weight}',
      'the thread is cut a little off centre',
      'there is nothing inside a hollow rod to damp it',
      'the last support sits behind the balance point',
    ],
    fixes: [
      'bring the support within {40-90} mm of the load',
      'push a strip of foam the full length down the bore',
      'change the {thing} for a [shorter|thicker] one and keep the long one for the shade',
      'wrap one layer of thread tape on the joint',
    ],
    checks: [
      'hang a kilo on the end and read a dial gauge',
      'tap it with a fingernail, near and far',
      'swap left and right and see whether the fault moves',
    ],
    measures: ['{0.2-1.4} mm at {200-300} mm free length', '{0.03-0.09} mm of step', '{60-190} g for the pair'],
    wishes: [
      '{250-450} mm rods with a thread at both ends',
      'rods marked every 10 mm',
      'end caps that do not get lost',
    ],
  },
  {
    skus: ['RB-19', 'LS-15'],
    thing: 'lens support',
    symptoms: [
      'the {thing} lifts the lens instead of carrying it',
      'focus shifts by {3-12} cm at {2-5} m as soon as the {thing} touches',
      'the {thing} walks forward during [handheld takes|car shots|a crane move]',
    ],
    causes: [
      'it was set with the camera tilted',
      'the foot of the lens and the support fight each other',
      'the bridge stands {1-3} mm higher than the drawing says',
    ],
    fixes: [
      'set it on a level head, just to touch, and lock it last',
      'loosen the foot of the lens and let the support carry it alone',
      'put the bridge behind the support, not before it',
      'pad the cradle with {1-2} mm of cork',
    ],
    checks: [
      'watch the image at full zoom while you turn the screw',
      'slide a strip of paper between lens and cradle',
      'focus on a ruler before and after',
    ],
    measures: [
      '{1-4} hundredths of a millimetre at the mount',
      '{3-9} cm of focus shift',
      '{0.6-2.8} kg on the cradle',
    ],
    wishes: ['a cradle with a soft stop', 'a height scale on the post', 'a narrow support for lenses under {60-70} mm'],
  },
]
