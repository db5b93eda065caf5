import { Body, Car, Clock, Ground, Head, Limb, Paper, Resting } from './parts'

/** At a table in the morning: the clinic's list, and a glass that stays where it is. */
export function Before() {
  return (
    <>
      <circle cx="196" cy="38" r="17" className="fill-apricot stroke-none" />
      <path d="M158 14V66H228" className="stroke-line" />
      <Head x={84} y={46} hair="long" color="fill-violet" />
      <Body x={84} top={60} foot={122} half={24} className="fill-card" />
      <Paper x={102} y={68} width={42} height={54} />
      <Limb d="M68 88C68 108 84 116 104 112" width={9} className="stroke-card" />
      <Limb d="M103 112H108" width={7} className="stroke-apricot" />
      <path d="M14 122H226M38 122V148M202 122V148" />
      <path d="M168 94H190L187 122H171Z" className="fill-card" />
      <path d="M170 106H188.5L187 122H171Z" className="fill-lilac" />
      <circle cx="179" cy="106" r="24" className="stroke-harm" strokeWidth="4" />
      <path d="M162 89 196 123" className="stroke-harm" strokeWidth="4" />
    </>
  )
}

/** Blood pressure before the dose. */
export function Arrive() {
  return (
    <>
      <Ground />
      <path d="M22 148V70M22 114H64" strokeWidth="3" />
      <Limb d="M64 118H92V144" width={12} className="stroke-other" />
      <Limb d="M92 144H98" width={7} className="stroke-night" />
      <Body x={54} top={64} foot={122} half={20} className="fill-card" />
      <Head x={54} y={50} />
      <path d="M112 148V104H150V148" className="fill-lilac" />
      <Limb d="M58 84C64 100 84 98 104 96H128" width={10} className="stroke-card" />
      <Limb d="M126 96H134" width={8} className="stroke-apricot" />
      <path d="M82 86H106V108H82Z" className="fill-violet" />
      <path d="M96 86C98 64 112 62 118 52" />
      <circle cx="124" cy="38" r="17" className="fill-card" />
      <path d="M124 38 132 30M112 38h.01M124 26h.01M136 38h.01" />
      <Body x={190} top={60} foot={148} half={22} className="fill-mist" />
      <Head x={190} y={45} hair="bun" color="fill-night" skin="fill-umber" left />
      <Limb d="M176 84C168 96 160 96 146 92" width={9} className="stroke-mist" />
      <Limb d="M147 92H142" width={7} className="stroke-umber" />
      <path d="M180 68C180 86 200 86 200 68M190 82V92" className="stroke-accent" />
      <circle cx="190" cy="95" r="4" className="fill-card" />
    </>
  )
}

/** A drip runs while the person rests and someone watches. */
export function Drip() {
  return (
    <>
      <Ground />
      <path d="M34 148V18M22 148H46M26 18H42" strokeWidth="3" />
      <rect x="24" y="24" width="20" height="32" rx="6" className="fill-card" />
      <path d="M24 38H44V50a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6Z" className="fill-apricot" />
      <Resting />
      <path d="M34 56C34 128 84 76 118 100" />
      <Arm />
      <Watching />
    </>
  )
}

/** The person gives the spray to themselves; staff watch. */
export function Spray() {
  return (
    <>
      <Ground />
      <Resting />
      <Limb d="M87 86 108 92 96 68" width={8} className="stroke-card" />
      <g transform="rotate(-48 85 53)">
        <path d="M83 53H87V62H83Z" className="fill-violet" />
        <rect x="79" y="62" width="12" height="16" rx="3" className="fill-card" />
      </g>
      <Limb d="M98 72 95 65" width={6} className="stroke-apricot" />
      <Watching />
    </>
  )
}

/** A tablet that melts in the mouth. */
export function Tongue() {
  return (
    <>
      <Ground />
      <Resting />
      <Limb d="M87 86 108 92 93 66" width={8} className="stroke-card" />
      <Limb d="M94 68 90 62" width={6} className="stroke-apricot" />
      <circle cx="85" cy="58" r="3.5" className="fill-card" />
      <circle cx="116" cy="34" r="22" className="fill-card" />
      <rect x="102" y="24" width="28" height="20" rx="10" className="fill-lilac" />
      <path d="M116 24V44M95 50h.01M89 54h.01" />
      <Watching />
    </>
  )
}

function Arm() {
  return (
    <>
      <Limb d="M86 84C90 98 98 102 114 102" width={8} className="stroke-card" />
      <Limb d="M113 102H120" width={6} className="stroke-apricot" />
    </>
  )
}

/** Someone of the staff with a board, beside the chair. */
function Watching() {
  return (
    <>
      <Body x={204} top={60} foot={148} half={21} className="fill-mist" />
      <Head x={204} y={45} hair="bun" skin="fill-umber" left />
      <rect x="178" y="80" width="20" height="28" rx="3" className="fill-card" />
      <path d="M183 88h10M183 95h10" />
      <Limb d="M216 84C218 104 206 108 198 104" width={8} className="stroke-mist" />
      <Limb d="M199 105 196 103" width={6} className="stroke-umber" />
    </>
  )
}

/** Sitting up with a blanket until steady, with someone close. */
export function After() {
  return (
    <>
      <Ground />
      <Clock x={44} y={40} r={21} hours={4} />
      <path d="M76 126V148M128 126V148" strokeWidth="3" />
      <Limb d="M74 74V122H128" width={13} className="stroke-violet" />
      <Limb d="M94 112H128V142" width={12} className="stroke-other" />
      <Limb d="M129 143H136" width={7} className="stroke-night" />
      <Limb d="M92 78V106" width={21} className="stroke-card" />
      <Head x={93} y={53} />
      <path d="M84 104H126a9 9 0 0 1 9 9V130H116V122H84Z" className="fill-peach" />
      <Limb d="M96 82C100 96 110 98 120 98" width={8} className="stroke-card" />
      <Limb d="M118 98H124" width={6} className="stroke-apricot" />
      <Body x={186} top={68} foot={148} half={22} className="fill-sage" />
      <Head x={186} y={53} hair="long" color="fill-violet" skin="fill-umber" left />
      <Limb d="M172 92C164 104 152 106 138 100" width={9} className="stroke-sage" />
      <Limb d="M139 101 134 99" width={7} className="stroke-umber" />
    </>
  )
}

/** Someone else drives. */
export function Home() {
  return (
    <>
      <path d="M164 145V44L192 20 220 44V145" className="fill-card" />
      <path d="M154 52 192 20 230 52" />
      <rect x="184" y="52" width="16" height="18" className="fill-apricot" />
      <circle cx="40" cy="36" r="15" className="fill-apricot stroke-none" />
      <path d="M14 145H226" />
      <Car />
    </>
  )
}
