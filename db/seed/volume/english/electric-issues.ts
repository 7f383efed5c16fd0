import type { Issue } from '#db/seed/volume/issue.ts'

/** Power; monitoring, cables and media. */
export const POWER_ISSUES: Issue[] = [
  {
    skus: ['V2', 'DS-4', 'DB-5'],
    thing: '[D-tap|12 V output|splitter]',
    symptoms: [
      'the {thing} cuts out when [I switch the light on|the wireless link starts|a lens motor runs to the stop]',
      'the {thing} gives {11.0-11.9} V where I expect 12',
      'the {monitor} restarts when I touch the cable at the {thing}',
      'the {thing} gets too warm to hold after {30-80} minutes',
    ],
    causes: [
      'everything together draws {8-13} A for a moment',
      'the contacts are worn and cost half a volt',
      'the cable is {0.3-0.8} mm² and a metre too long',
      'a D-tap can be pushed in the wrong way round when it is worn',
    ],
    fixes: [
      'put the light on its own battery',
      'switch the big consumers on one after the other',
      'change to a cable of 1.5 mm² and half the length',
      'clean the pins and bend the springs a hair outwards',
    ],
    checks: [
      'measure the voltage at the far end, under load',
      'add the watts and divide by {12-14}',
      'wiggle each plug while somebody watches the {monitor}',
    ],
    measures: ['{7-13} A at the start', '{0.3-1.2} V lost in the cable', '{44-62} °C on the plug'],
    wishes: ['a plate with a fuse for each output', 'a plate that shows amperes', 'locking plugs'],
  },
  {
    skus: ['VB-99', 'CH-2'],
    thing: '[battery|charger]',
    symptoms: [
      'the {thing} shows {40-70} % and dies {5-15} minutes later',
      'the {thing} stops at {92-98} % and blinks',
      'the {thing} lasts {40-70} minutes at −{8-20} °C instead of {100-150}',
      'one of {4-9} batteries is refused by the plate',
    ],
    causes: [
      'the cells have drifted apart',
      'the fuel gauge has not seen a full run in {6-18} months',
      'cold cells sag below the cut-off of the camera',
      'the latch does not quite reach the contact',
    ],
    fixes: [
      'run it down to the end once and charge it slowly',
      'keep the spares in an inner pocket',
      'clean the contacts with a glass-fibre pen',
      'retire it after {400-600} cycles and mark it now',
    ],
    checks: [
      'log the voltage every {5-10} minutes with a fixed load',
      'weigh it against a good one',
      'charge it in the other bay',
    ],
    measures: ['{62-96} Wh into a fixed load', '{2.9-4.2} h for both bays', '{11.4-12.8} V at the cut-off'],
    wishes: ['cycle count on the display', 'a charger that stops at {80-90} % on demand', 'a cold-weather sleeve'],
  },
  {
    skus: ['DB-5', 'V2'],
    thing: 'dummy battery',
    symptoms: [
      'the {thing} keeps the door open by {2-4} mm',
      'my {camera} says the battery is not genuine with the {thing}',
      'the {thing} drops out when the [gimbal|crane|door of the car] shakes',
    ],
    causes: [
      'the cable leaves on the wrong side for this body',
      'the body asks for a handshake at start',
      'the regulator needs {0.5-1.5} V more than an empty battery gives',
    ],
    fixes: [
      'start with the real battery and swap while the screen is dark',
      'run the cable through the grip and tape it flat',
      'feed it from the 12 V output and not from the D-tap',
      'tie the cable down twice within {5-10} cm',
    ],
    checks: [
      'look for the little rubber flap in the door',
      'measure at the contacts with the camera on',
      'pull at the cable, gently, before each take',
    ],
    measures: ['{7.6-8.2} V at the contacts', '{1.4-3.6} A while recording', '{2-4} mm of gap'],
    wishes: ['a cable at 90 degrees', 'a version of {0.9-1.4} m', 'a lamp that shows power is there'],
  },
]

export const MONITOR_ISSUES: Issue[] = [
  {
    skus: ['HL-45', 'CC-1'],
    thing: 'HDMI [cable|plug|port]',
    symptoms: [
      'the picture drops for {1-3} seconds when I turn the [handle|grip|gimbal]',
      'the {thing} is loose after {3-14} months',
      'the clamp holds the cable but not the plug',
      'sparkles come at {50-60} fps and go at {24-30}',
    ],
    causes: [
      'a stiff cable works as a lever on the port',
      'the plug is {8-13} mm high and the clamp was set for another',
      'the bend is tighter than {15-25} mm',
      'the cable is good for 10 Gbit/s only',
    ],
    fixes: [
      'clamp the plug first and leave a loop of {3-6} cm behind it',
      'change to the thin cable and keep the thick one for the cart',
      'turn the angled plug towards the cage',
      'lower the output to what the {monitor} needs',
    ],
    checks: [
      'move the cable, then the plug, and see which one breaks the picture',
      'look at the port with a loupe for a bent tongue',
      'try the same cable on a TV',
    ],
    measures: ['{4-11} drops in an hour', '{9-14} mm of plug height', '{0.5-1.5} mm of play in the port'],
    wishes: ['a clamp for two plugs', 'a thin cable of {0.25-0.35} m', 'a clamp with a soft jaw'],
  },
  {
    skus: ['M7', 'SH-7'],
    thing: '[screen|backlight|hood]',
    symptoms: [
      'the {thing} is too dim at noon even at full power',
      'the {thing} shows my {camera} a stop darker than the recorder',
      'the {thing} has a [green|warm] cast beside the client screen',
      'the hood falls off in [wind|a downwash|every car door]',
    ],
    causes: [
      'the body sends full range and the screen expects limited',
      'the backlight throttles at {44-52} °C',
      'a curve was left on from the last job',
      'the elastic frame is stretched',
    ],
    fixes: [
      'set the range by hand on both sides',
      'reset the picture settings and load the curve again',
      'give it {30-60} minutes to warm up before you compare',
      'tie the hood with a loop of {3-5} mm elastic',
    ],
    checks: [
      'feed it bars and look at the three blacks',
      'shoot the screen and a grey card in one frame',
      'feel the back after {20-40} minutes',
    ],
    measures: ['{950-1500} cd/m²', '{13-19} W', '{300-700} K off at white'],
    wishes: ['a range setting that is remembered per input', 'a hood with a rigid rim', 'a matte screen protector'],
  },
  {
    skus: ['SD-2', 'CC-1'],
    thing: 'SSD [clamp|cable]',
    symptoms: [
      'recording stops after {4-25} minutes with a media error',
      'the {thing} lets the disk slide by {2-6} mm',
      'the disk in the {thing} gets {52-68} °C warm',
      'the plug works loose on [gimbal shots|a handheld day]',
    ],
    causes: [
      'a disk without heat spreader throttles',
      'the cable is a charging cable and carries no fast data',
      'the rubber of the jaw has gone shiny',
      'the port of the body carries the whole cable',
    ],
    fixes: [
      'clamp the plug to the disk with a strip of tape',
      'change to a cable of {15-25} cm that is marked 10 Gbit/s',
      'put a pad of {1-2} mm silicone in the jaw',
      'keep the disk out of the sun and off the battery',
    ],
    checks: [
      'write {100-400} GB at home and watch the speed',
      'touch the disk after {10-30} minutes',
      'shake the rig while a test file is written',
    ],
    measures: ['{180-420} MB/s after ten minutes', '{49-66} °C', '{48-62} mm wide, {7-14} mm deep'],
    wishes: ['a jaw that goes down to {5-7} mm', 'a clamp with a cable hook', 'a list of disks that were tried'],
  },
]
