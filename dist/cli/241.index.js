const id=241,ids=[241],modules={3797:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>Slots});var _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8950);class Slots{#limit;#occupants=[];#released=new _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__.S;#occupied=0;constructor(limit){if(limit!==1/0&&!(Number.isInteger(limit)&&limit>0))throw new RangeError(
`slots: expected a positive whole number or Infinity, found ${limit}`);this.#limit=limit}get occupants(){return this.#occupants}get occupied(){return this.#occupied}get hasFree(){return this.#occupied<
this.#limit}lowestFree(){for(;;){const slot=this.#released.peek();if(slot===void 0)return this.#occupants.length;if(this.#occupants[slot]===void 0)return slot;this.#released.pop()}}expectFree(slot){if(!Number.
isInteger(slot)||slot<0||slot>=this.#limit)throw new RangeError(`slot: expected a whole number from 0 below ${this.#limit}, found ${slot}`);if(this.#occupants[slot]!==void 0)throw new Error(`slot ${slot}\
: expected it free, found it taken`)}acquire(slot,occupant){for(this.expectFree(slot);this.#occupants.length<slot;)this.#released.push(this.#occupants.length),this.#occupants.push(void 0);this.#occupants[slot]=
occupant,this.#occupied+=1}release(slot){const occupant=this.#occupants[slot];if(occupant===void 0)throw new Error(`slot ${slot}: expected it taken, found it free`);return this.#occupants[slot]=void 0,
this.#released.push(slot),this.#occupied-=1,occupant}}}),4241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{runCommandLine:()=>runCommandLine});const caught=["SIGINT","SIGTERM","SIGHUP"];class EndSignals{#kept=[];#attend;#heard=0;#listener=name=>{const signal=name==="SIGINT"?"SIGINT":
"SIGTERM";this.#heard+=1,this.#attend===void 0?this.#kept.push(signal):this.#attend(signal)};constructor(){for(const signal of caught)process.on(signal,this.#listener)}get heard(){return this.#heard}attend(onFirst,onAgain){
let seen=!1;this.#attend=signal=>{if(seen){onAgain(signal);return}seen=!0,onFirst(signal)};const kept=this.#kept;this.#kept=[];for(const signal of kept)this.#attend(signal)}release(){this.#attend=void 0}close(){
for(const signal of caught)process.off(signal,this.#listener)}}function keepInspectorShut(){process.on("SIGUSR1",()=>{})}class StandardOutput{problem;#stream;#holds;#abandoned=!1;#held="";#turn;#waiting=[];constructor(stream=process.
stdout,holds=!0){this.#stream=stream,this.#holds=holds,stream.on("drain",()=>this.#release()),stream.on("error",error=>this.#fail(error))}get abandoned(){return this.#abandoned}abandon(problem2){this.#abandoned=
!0,this.problem??=problem2,this.#held="",this.#release()}flush(){return this.problem!==void 0?Promise.resolve():(this.#send(),new Promise(resolve=>{this.#waiting.push(resolve),this.#stream.write("",()=>resolve())}))}write(text){
if(this.problem!==void 0)return;if(typeof text!="string")return this.#send(),this.#hand(text);this.#held+=text;const{writableNeedDrain,writableHighWaterMark}=this.#stream;if(!this.#holds||writableNeedDrain||
this.#held.length>writableHighWaterMark)return this.#send();this.#turn??=setImmediate(()=>{this.#send()})}#send(){this.#turn!==void 0&&clearImmediate(this.#turn),this.#turn=void 0;const text=this.#held;
if(this.#held="",!(text===""||this.#stream.write(text,this.#onWritten)))return new Promise(resolve=>{this.#waiting.push(resolve)})}#hand(bytes){return new Promise(resolve=>{this.#stream.write(bytes,error=>{
this.#onWritten(error),resolve()})})}#onWritten=error=>{error!=null&&this.#fail(error)};#fail(error){this.problem??=`standard output cannot be written: ${error.code??error.message}`,this.#release()}#release(){
const waiting=this.#waiting;this.#waiting=[];for(const resume of waiting)resume()}}var clock=__webpack_require__(9144);const usualSize={columns:80,rows:24},echo=200;class TerminalScreen{#stream;constructor(stream){
this.#stream=stream}get size(){const[columns2,rows]=sizeOf(this.#stream);return columns2>0&&rows>0?{columns:columns2,rows}:usualSize}get isBusy(){return this.#stream.writableNeedDrain}write(text){this.#stream.
write(text)}async taken(){this.isBusy&&await new Promise(resolve=>{this.#stream.write("",()=>resolve())})}attend({resized,leaving,returned}){let returnedAt=0;const onContinue=()=>{(0,clock.t)()-returnedAt>
echo&&returned()},onStop=()=>{leaving(),process.off("SIGTSTP",onStop),process.kill(process.pid,"SIGTSTP"),returnedAt=(0,clock.t)(),process.on("SIGTSTP",onStop),returned()},hasStops=process.platform!==
"win32";return this.#stream.on("resize",resized),process.on("exit",leaving),process.on("uncaughtExceptionMonitor",leaving),hasStops&&process.on("SIGTSTP",onStop).on("SIGCONT",onContinue),()=>{this.#stream.
off("resize",resized),process.off("exit",leaving),process.off("uncaughtExceptionMonitor",leaving),hasStops&&process.off("SIGTSTP",onStop).off("SIGCONT",onContinue)}}}function sizeOf(stream){try{return stream.
getWindowSize()}catch{return[0,0]}}var rundag_version=__webpack_require__(6210),message_of=__webpack_require__(898),task_graph=__webpack_require__(3446);class ReporterLane{#reporter;#view;#onFailure;#waiting=[];#work;#dropped;constructor(reporter,view,onFailure){
this.#reporter=reporter,this.#view=view,this.#onFailure=onFailure}get busy(){return this.#work!==void 0}get dropped(){return this.#dropped}push(event){if(this.#dropped===void 0)try{const work=this.#reporter.
on(event,this.#view);if(work===void 0)return;this.#work===void 0?this.#work=this.#finish(work):this.#waiting.push(work)}catch(error){this.#drop(error)}}async idle(){await this.#work}async close(){if(this.#dropped!==
void 0)return this.#dropped;try{await this.#reporter.close?.();return}catch(error){return this.#problem(error)}}async#finish(first){try{for(await first();this.#waiting.length>0;){const batch=this.#waiting;
this.#waiting=[];for(const work of batch){if(this.#dropped!==void 0)return;await work()}}}catch(error){this.#drop(error)}finally{this.#work=void 0}}#drop(error){this.#dropped=this.#problem(error),this.#waiting=
[],this.#onFailure(this.#dropped)}#problem(error){return`the ${this.#reporter.name} report is incomplete: ${(0,message_of.b)(error)}`}}class EventDispatcher{#lanes;#now;#pending=[];#handingOut=!1;constructor(timeline,reporters,now){
this.#now=now,this.#lanes=[timeline,...reporters].map(reporter=>new ReporterLane(reporter,timeline,problem2=>this.#warn(problem2)))}dispatch(event){if(this.#pending.push(event),!this.#handingOut){this.#handingOut=
!0;for(let next=this.#pending.shift();next!==void 0;next=this.#pending.shift())for(const lane of this.#lanes)lane.push(next);this.#handingOut=!1}}get problems(){return this.#lanes.map(lane=>lane.dropped).
filter(problem2=>problem2!==void 0)}async idle(){let busy=this.#lanes.filter(lane=>lane.busy);for(;busy.length>0;)await Promise.all(busy.map(lane=>lane.idle())),busy=this.#lanes.filter(lane=>lane.busy)}async close(){
return await this.idle(),(await Promise.all(this.#lanes.map(lane=>lane.close()))).filter(problem2=>problem2!==void 0)}#warn(problem2){this.dispatch({type:"warning",at:this.#now(),message:problem2,task:void 0})}}
var critical_path=__webpack_require__(9187),run_report=__webpack_require__(5176);const negligible=1e-6;function countedSeconds({readySeconds,seconds}){return readySeconds??seconds}function repeatedSeconds({
task,alsoRan}){return task.service!==void 0?0:alsoRan.reduce((sum2,attempt)=>sum2+(0,run_report.ri)(attempt,attempt.startedAt),0)}function heldCpuSeconds(task,budget){const{cpus}=task.task;return(cpus===
"all"?budget:Math.min(cpus,budget))*countedSeconds(task)}function floorOf(criticalPathSeconds,cpuBoundSeconds){return criticalPathSeconds>=cpuBoundSeconds-negligible?{kind:"critical-path",seconds:criticalPathSeconds}:
{kind:"cpus",seconds:cpuBoundSeconds}}function measuredCriticalPath(graph,tasks,now){const{path:path2,seconds}=(0,critical_path.v)(graph,number=>secondsForDependents(tasks[number],now));return{path:path2.
filter(id2=>(tasks[graph.numberOf.get(id2)??-1]?.attempts.length??0)>0),seconds}}function secondsForDependents(task,now){const first=task?.attempts[0],last=task?.attempts.at(-1);return task===void 0||
first===void 0||last===void 0?0:task.readySeconds??Math.max(0,(last.ended?.at??now)-first.startedAt)/1e3}var model_outcome=__webpack_require__(6805);function newRecord(task,expected){const name=task.name.
includes("${{")?task.id:task.name;return{task,expectedSeconds:expected?.isKnown===!0?expected.seconds:void 0,name,attempts:void 0,readySeconds:void 0,ended:void 0,elsewhere:void 0,annotations:void 0,hasMasks:!1}}
function withoutFiles(attempt){const{ended}=attempt;return ended===void 0||ended.outcome.files===model_outcome.oI?attempt:{...attempt,ended:{...ended,outcome:{...ended.outcome,files:model_outcome.oI}}}}
function startAttempt(record,{attempt,slot,at,name}){record.name=name,record.attempts=(record.attempts??none).map(withoutFiles),record.attempts.push({attempt,slot,startedAt:at,ended:void 0})}function endAttempt(record,event){
const{attempt,slot,at,outcome}=event,attempts=record.attempts??=[],index=attempts.findLastIndex(candidate=>candidate.attempt===attempt),startedAt=attempts[index]?.startedAt??at,ended={attempt,slot,startedAt,
ended:{at,outcome}};index<0?attempts.push(ended):attempts[index]=ended}function noteLeftover(record,event){const{process:process2,survives}=event,attempts=record.attempts??[],index=attempts.findIndex(
({attempt:attempt2})=>attempt2===event.attempt),attempt=attempts[index];if(attempt?.ended===void 0)return;const{outcome}=attempt.ended,isOther=({pid})=>pid!==process2.pid,leftovers2=outcome.leftovers.
filter(isOther),survivors=outcome.survivors.filter(isOther),known=survives===void 0?{...outcome,leftovers:[...leftovers2,process2],survivors}:{...outcome,leftovers:leftovers2,survivors:[...survivors,{
...process2,reason:survives}]};attempts[index]={...attempt,ended:{...attempt.ended,outcome:known}}}function ranElsewhere(record,{machine,attempts}){(record.elsewhere??=[]).push(...attempts.map(attempt=>attemptOf(
machine,attempt)))}function endTask(record,event){const{at,result,tolerated,because,givenFiles,elsewhere}=event;record.ended={at,result,tolerated,because,givenFiles},elsewhere!==void 0&&(record.elsewhere=
record.elsewhere?.filter(({machine})=>machine!==elsewhere.machine),record.attempts=elsewhere.attempts.map(attempt=>attemptOf(elsewhere.machine,attempt)),elsewhere.name!==void 0&&(record.name=elsewhere.
name))}function attemptOf(machine,ran){const{attempt,slot,startedAt,endedAt,outcome}=ran;return{attempt,slot,machine,startedAt,ended:{at:endedAt,outcome}}}const none=[];function taskReport(record,now,names2){
const{task,expectedSeconds,name,readySeconds,ended,elsewhere}=record,attempts=record.attempts===void 0?none:[...record.attempts];return{task,expectedSeconds,name,label:names2.label(record),blamed:names2.
blamed(ended?.because,attempts.at(-1)?.ended?.outcome.termination),attempts,alsoRan:elsewhere===void 0?none:[...elsewhere],readySeconds,ended,seconds:sum(attempts.map(attempt=>(0,run_report.ri)(attempt,
now))),flaky:ended?.result==="success"&&!ended.tolerated&&(0,run_report.oc)(attempts),annotations:record.annotations===void 0?none:[...record.annotations],hasMasks:record.hasMasks}}function sum(numbers){
return numbers.reduce((total,number)=>total+number,0)}var task_names=__webpack_require__(7962);const longestAnnotations=16*1024**2,notKept={error:withoutText("error"),warning:withoutText("warning"),notice:withoutText(
"notice")};function withoutText(level){const message=`the log has this ${level}: the annotations of all tasks are too long to be kept`;return{level,message,properties:new Map}}class Timeline{name="tim\
eline";#start;#processes;#ended;#closedBy;#insight;#lastAt=0;#records=new Map;#names=new task_names.E5(this.#records);#warnings=[];#report;#annotationRoom=longestAnnotations;on(event){switch(this.#lastAt=
Math.max(this.#lastAt,event.at),this.#report=void 0,event.type){case"run-started":this.#start=event;for(const task of event.tasks){const record=newRecord(task,event.expected?.get(task.id));this.#records.
set(task.id,record),this.#names.rename(record,void 0)}for(const{name:machine,attempts}of event.machines??[])for(const[id2,ran]of attempts){const record=this.#records.get(id2);record!==void 0&&ranElsewhere(
record,{machine,attempts:ran})}return;case"attempt-started":this.#changeName(event.task,record=>startAttempt(record,event));return;case"attempt-ended":endAttempt(this.#record(event.task),event);return;case"\
service-ready":this.#record(event.task).readySeconds=event.seconds;return;case"task-ended":this.#changeName(event.task,record=>endTask(record,event));return;case"task-annotation":(this.#record(event.task).
annotations??=[]).push(this.#kept(event.command));return;case"run-closed":event.cause.kind!=="matrix-fail-fast"&&(this.#closedBy??=event.cause);return;case"processes-owned":this.#processes=event.by;return;case"\
warning":this.#warnings.push({message:event.message,task:event.task});return;case"run-ended":this.#ended={at:event.at,result:event.result};return;case"leftover":noteLeftover(this.#record(event.task),event);
return;case"secret":this.#record(event.task).hasMasks=!0;return;case"insight":this.#insight=event.insight;return;case"task-matcher":case"task-output":case"debug":case"explanation":case"heartbeat":return}}task(id2){
return taskReport(this.#record(id2),this.#lastAt,this.#names)}labelOf(id2){const record=this.#records.get(id2);return record===void 0?id2:this.#names.label(record)}attemptsOf(id2){return this.#record(
id2).attempts?.length??0}report(){return this.#report??=this.#makeReport(),this.#report}#makeReport(){const start=this.#start;if(start===void 0)throw new Error("internal error: a report was asked for \
before the run started");const end=this.#ended?.at??this.#lastAt,tasks=new Map;for(const[id2,record]of this.#records)tasks.set(id2,taskReport(record,end,this.#names));const machines=start.machines??[],
budgets=new Map(machines.map(({name,cpus})=>[name,cpus])),budgetOf=task=>budgets.get(task.attempts.at(-1)?.machine??"")??start.parallelism,cpuSeconds=sum(Array.from(tasks.values(),task=>heldCpuSeconds(
task,budgetOf(task)))),startedAt=machines.reduce((first,machine)=>Math.min(first,machine.startedAt),start.at),allCpus=machines.length===0?start.parallelism:sum(machines.map(machine=>machine.cpus));let path2;
return{title:start.title,graphFile:start.graphFile,reportDirectory:start.reportDirectory,parallelism:start.parallelism,parallelismBecause:start.parallelismBecause,lendsCpus:start.lendsCpus===!0,processes:this.#processes,
startedAt,startedHereAt:start.at,ended:this.#ended,closedBy:this.#closedBy,machines,tasks,counts:countResults(tasks),wallSeconds:Math.max(0,end-startedAt)/1e3,taskSeconds:sum(Array.from(tasks.values(),
countedSeconds)),repeatedSeconds:sum(Array.from(tasks.values(),repeatedSeconds)),allCpus,cpuBoundSeconds:cpuSeconds/allCpus,get criticalPath(){return path2??=measuredCriticalPath(start.graph,[...tasks.
values()],end)},get floor(){return floorOf(this.criticalPath.seconds,this.cpuBoundSeconds)},warnings:[...this.#warnings],insight:this.#insight}}#kept(command){const sizes=Array.from(command.properties,
([name,value])=>name.length+value.length);return this.#annotationRoom-=command.message.length+sum(sizes),this.#annotationRoom>=0?command:notKept[command.level]}#changeName(id2,change){const record=this.#record(
id2),before=record.name;change(record),this.#names.rename(record,before)}#record(id2){const record=this.#records.get(id2);if(record===void 0)throw new Error(`internal error: an event names the unknown\
 task "${id2}"`);return record}}function countResults(tasks){const counts={success:0,failure:0,cancelled:0,skipped:0};for(const{ended}of tasks.values())ended!==void 0&&(counts[ended.result]+=1);return counts}
var exec=__webpack_require__(1260),external_node_fs_=__webpack_require__(3024),time_limit=__webpack_require__(127),pipe_reader=__webpack_require__(7451),describe_error=__webpack_require__(2445),process_table=__webpack_require__(
3331);function runOrder(command,before){const{directory:directory2,env,program,args}=command,set=[];let common=0;for(const[name,value]of env){const old=before.get(name);old!==void 0&&(common+=1),old!==
value&&set.push(`${name}=${value}`)}const unset=common===before.size?[]:[...before.keys()].filter(name=>!env.has(name));return keeper_orders_frame("r",[directory2,set.length,...set,unset.length,...unset,
program,...args].join("\0"))}function endOrder(signal,graceMilliseconds){return keeper_orders_frame("e",`${signal.slice(3)} ${Math.max(0,Math.ceil(graceMilliseconds))}`)}const lookOrder=keeper_orders_frame(
"l",""),letGoOrder=keeper_orders_frame("q","");function keeper_orders_frame(kind,text){const length=Buffer.byteLength(text),bytes=Buffer.allocUnsafe(5+length);return bytes.write(kind,"latin1"),bytes.writeUInt32BE(
length,1),bytes.write(text,5),bytes}function readReport(line){const[kind="",...words]=line.split(" "),[first=""]=words;switch(kind){case"ready":return{kind,descriptor:Number(first),capacity:Number(words[1])};case"\
failed":return first==="fork"||first==="chdir"||first==="exec"?{kind,step:first,errno:Number(words[1])}:void 0;case"exit":return{kind,status:Number(first),usage:usageOf(words)};case"gone":return{kind,
unread:Number(first),usage:usageOf(words)};case"here":return{kind,pids:words.map(Number)};case"refused":return{kind,signal:first,pids:words.slice(1).map(Number)};default:return}}function usageOf([,microseconds,
kibibytes]){if(!(microseconds===void 0||kibibytes===void 0))return{cpuSeconds:Number(microseconds)/1e6,peakBytes:Number(kibibytes)*1024}}const systemCalls=new Map([["x64",[157,112,14,289,228,61]],["ar\
m64",[167,157,135,74,113,260]]]);function keeperArguments(platform=process.platform,architecture=process.arch){const numbers=platform==="linux"?systemCalls.get(architecture):void 0;return numbers===void 0?
void 0:["-e",keeperCommand,...numbers.map(String)]}const keeperVariable="RUNDAG_KEEPER",keeperCommand=`eval delete $ENV{${keeperVariable}}; die $@`,keeperScript=`
use strict;
my ($prctl, $setsid, $sigmask, $signalfd, $clock, $wait4, $capacity) = @ARGV;
my ($every, $none) = (pack('Q', ~0), pack('Q', 0));
my ($control, $reader, $orders, $reports) = (undef, undef, '', '');
my ($busy, $main, $left, $alone) = (0, 0, 0, 0);
my ($phase, $deadline, $began, $refused, %met) = ('', 0, 0, '');
# A status, and a struct rusage: the system call writes into them.
my ($status, $usage) = (pack('i', 0), "\\0" x 144);
my ($cpu, $peak) = (0, 0);

sub now {
  my $time = "\\0" x 16;
  syscall($clock, 1, $time);
  my ($seconds, $nanoseconds) = unpack 'qq', $time;
  return $seconds * 1000 + $nanoseconds / 1e6;
}
sub descendants {
  my (@found, @open);
  @open = ($$);
  while (defined(my $pid = shift @open)) {
    opendir(my $threads, "/proc/$pid/task") or next;
    for my $thread (readdir $threads) {
      open(my $file, '<', "/proc/$pid/task/$thread/children") or next;
      my @children = split ' ', <$file> // '';
      push @found, @children;
      push @open, @children;
    }
  }
  return @found;
}
# How much of the output lies in the pipe.
sub pending {
  my $count = pack('i', 0);
  return ioctl($reader, 0x541B, $count) ? unpack('i', $count) : 1 << 20;
}
sub alive {
  open(my $file, '<', "/proc/$_[0]/stat") or return 0;
  return (<$file> // '') =~ /.*\\) [^ZX]/s;
}
# The group at once, so that no parent outlives its child for a moment; then the others, parents before children.
# None gets it twice: to some, as to Rundag itself, a second signal means more than the first.
sub strike {
  my (@signals) = @_;
  my ($new, @refused) = (0);
  my @pids = descendants();
  my $group = $main && kill($signals[0], -$main) ? $main : 0;
  for my $pid (@pids) {
    $new = 1 if !$met{$pid}++;
    my $signal = $group && (getpgrp($pid) // 0) == $group ? 0 : $signals[0];
    push @refused, $pid if !kill($signal, $pid) && $! == 1 && alive($pid);
    kill $_, $pid for @signals[1 .. $#signals];
  }
  my $now = "@refused";
  $reports .= "refused $signals[0] $now\\n" if $now ne '' && $now ne $refused;
  $refused = $now;
  return $new;
}
# Its descendants would be nobody's if it was killed: then they are the guard's.
sub guard {
  my ($keeper) = @_;
  $SIG{CONT} = sub { kill 'CONT', $keeper };
  syscall($prctl, 1, 18, 0, 0, 0);
  my $others = pack('Q', ~(1 << 17));
  syscall($sigmask, 2, $others, 0, 8);
  my $pid = 0;
  $pid = waitpid(-1, 0) while $pid != $keeper;
  my $how = $?;
  exit 0 if $how == 0;
  my $until = now() + 10000;
  while (now() < $until) {
    1 while ($pid = waitpid(-1, 1)) > 0;
    last if $pid < 0;
    select(undef, undef, undef, 0.002) if !strike('KILL');
  }
  exit($how & 127 ? 128 + ($how & 127) : 1);
}
sub run {
  my ($directory, $set, @rest) = split /\\0/, $_[0], -1;
  for (splice @rest, 0, $set) {
    my ($name, $value) = split /=/, $_, 2;
    $ENV{$name} = $value;
  }
  my $unset = shift @rest;
  delete $ENV{$_} for splice @rest, 0, $unset;
  ($busy, $phase, $refused, %met) = (1, '', '');
  ($cpu, $peak) = (0, 0);
  $main = fork();
  if (!defined $main) {
    ($main, $busy) = (0, 0);
    $reports .= 'failed fork ' . ($! + 0) . "\\ngone 0\\n";
    return;
  }
  return if $main;
  syscall($setsid);
  # Should it kill its keeper, it ends with it.
  syscall($prctl, 1, 9, 0, 0, 0);
  syscall($sigmask, 2, $none, 0, 8);
  my $step = 'chdir';
  if (chdir $directory) {
    $step = 'exec';
    exec { $rest[0] } @rest;
  }
  syswrite $control, "failed $step " . ($! + 0) . "\\n";
  kill 'KILL', $$;
}
sub end {
  my ($signal, $grace) = @_;
  my $until = now() + $grace;
  if ($phase eq '') {
    strike($signal, 'CONT') if $grace > 0;
    ($phase, $deadline) = ('asking', $until);
  }
  $deadline = $until if $until < $deadline;
}
sub order {
  my ($kind, $text) = @_;
  if ($kind eq 'r') { run($text) }
  elsif ($kind eq 'e') { end(split / /, $text) if $busy }
  elsif ($kind eq 'l') { $reports .= join(' ', 'here', grep { alive($_) } descendants()) . "\\n" }
  elsif ($kind eq 'q') { exit 0 }
}

$0 = 'rundag-keeper';
open($control, '+<&=', 3) or die;
fcntl($control, 2, 1);
-e "/proc/$$/task/$$/children" or die;
pipe($reader, my $writer) or die;
# F_SETPIPE_SZ, which may be refused, and F_GETPIPE_SZ.
fcntl($writer, 1031, $capacity + 0);
$capacity = fcntl($writer, 1032, 0) || 0;
open(STDOUT, '>&', $writer);
open(STDERR, '>&', $writer);
syscall($prctl, 36, 1, 0, 0, 0) == 0 or die;
my $keeper = fork();
exit($! + 0) if !defined $keeper;
guard($keeper) if $keeper;
syscall($prctl, 36, 1, 0, 0, 0);
syscall($prctl, 1, 18, 0, 0, 0);
my $child = pack('Q', 1 << 16);
syscall($sigmask, 2, $every, 0, 8) == 0 or die;
my $ends = syscall($signalfd, -1, $child, 8, 02004000);
open(my $signals, '<&=', $ends) or die;
syswrite $control, 'ready ' . fileno($reader) . " $capacity\\n";
while (1) {
  my $wait;
  $wait = ($deadline - now()) / 1000 if $phase eq 'asking';
  $wait = now() - $began < 1000 ? 0.002 : 0.02 if $phase eq 'forcing';
  $wait = 0 if defined $wait && $wait < 0;
  my $ready = '';
  vec($ready, 3, 1) = 1 if !$alone;
  vec($ready, $ends, 1) = 1;
  my $count = select($ready, undef, undef, $wait);
  sysread $signals, my $seen, 1280 if $count > 0 && vec($ready, $ends, 1);
  my $pid;
  while (($pid = syscall($wait4, -1, $status, 1, $usage)) > 0) {
    # The times in user and system mode, each in seconds and microseconds, and the largest resident set.
    my @used = unpack 'q5', $usage;
    $cpu += ($used[0] + $used[2]) * 1000000 + $used[1] + $used[3];
    $peak = $used[4] if $used[4] > $peak;
    next if $pid != $main;
    $main = 0;
    $reports .= 'exit ' . unpack('i', $status) . " $cpu $peak\\n";
  }
  $left = $pid == 0;
  if ($busy && !$left) {
    $reports .= 'gone ' . pending() . " $cpu $peak\\n";
    ($busy, $phase) = (0, '');
  }
  if ($phase eq 'asking' && now() >= $deadline) { ($phase, $began, $refused) = ('forcing', now(), '') }
  # One that keeps forking is met as a new process each time: it is chased without a pause.
  if ($phase eq 'forcing') { for (1 .. 50) { last if !strike('KILL') } }
  if ($count > 0 && vec($ready, 3, 1)) {
    if (!sysread $control, $orders, 1 << 20, length $orders) {
      $alone = 1;
      end('TERM', 300) if $busy;
    }
    while (length $orders >= 5) {
      my ($kind, $length) = unpack 'aN', $orders;
      last if length $orders < 5 + $length;
      my $text = substr $orders, 5, $length;
      substr($orders, 0, 5 + $length) = '';
      order($kind, $text);
    }
  }
  if ($reports ne '') {
    syswrite $control, $reports;
    $reports = '';
  }
  exit 0 if $alone && (!$left || $phase eq 'forcing' && now() - $began > 10000);
}
`;class KeeperSocket{#listener;#socket;#state="waiting";#orders=[];#text="";#holds=!1;constructor(listener){this.#listener=listener}connect(socket){this.#socket=socket,socket.setEncoding("latin1"),socket.
on("data",text=>this.#onText(text)),socket.on("error",()=>{}),socket.on("close",()=>this.#listener.closed()),this.#state==="ended"&&(this.hold(!1),socket.end())}open(){if(this.#state==="waiting"){this.#state=
"open",this.hold(this.#holds);for(const order of this.#orders.splice(0))this.send(order)}}send(order){this.#state==="waiting"?this.#orders.push(order):this.#state==="open"&&this.#socket?.write(order)}hold(holds){
this.#holds=holds,holds?this.#socket?.ref():this.#socket?.unref()}end(){this.#state="ended",this.#socket?.end()}destroy(){this.#state="ended",this.#socket?.destroy()}whenClosed(milliseconds,then){const socket=this.#socket;
if(socket===void 0||socket.closed){then();return}const limit=new time_limit.h9(milliseconds,()=>socket.destroy());socket.once("close",()=>{limit.cancel(),then()}),this.end()}#onText(text){const lines=(this.#text+
text).split(`
`);this.#text=lines.pop()??"",this.#listener.reports(lines.map(readReport).filter(report=>report!==void 0))}}const patience=1e4,ignore=()=>{},keeperStdio=["ignore","ignore","ignore","pipe"];class Keeper{output;ready;begun;#process;#socket=new KeeperSocket(
{reports:reports=>this.#onReports(reports),closed:()=>this.#awaitEnd()});#phase="starting";#env;#listener;#sink=ignore;#looks=[];#onBegun=()=>{};#onReady=()=>{};#end;#onEnd=()=>{};#closed;constructor({
launcher,perl,args,pipeBytes:pipeBytes2,jobserver}){const env=new Map([["PATH",process.env.PATH??"/usr/bin:/bin"]]);this.#env=env,this.begun=new Promise(resolve=>{this.#onBegun=resolve}),this.ready=new Promise(
resolve=>{const limit=new time_limit.h9(patience,()=>this.#lose({kind:"ended",how:"it was not ready in time"}));this.#onReady=problem2=>{limit.cancel(),resolve(problem2)}}),launcher.start({program:perl,
args:[...args,String(pipeBytes2)],directory:"/",env:new Map(env).set(keeperVariable,keeperScript),verbatim:!1,stdio:jobserver?.stdioWith(keeperStdio)??keeperStdio,detached:!0},{started:process2=>this.#onStarted(
process2),ended:(code,signal)=>this.#lose(this.#endOf(code??0,signal)),failed:error=>this.#lose({kind:"not-started",error})})}get end(){return this.#end}onEnd(callback){this.#end===void 0?this.#onEnd=
callback:callback()}get env(){return this.#env}run(order,env,sink,listener){this.#listener=listener,this.#sink=sink,this.output?.redirect(sink),this.#socket.hold(!0),this.#env=env,this.#socket.send(order)}look(){
return this.#phase==="over"?Promise.resolve([]):new Promise(resolve=>{this.#looks.push(resolve),this.goOn(),this.#socket.send(lookOrder)})}endAll(signal,graceMilliseconds){this.goOn(),this.#socket.send(
endOrder(signal,graceMilliseconds))}goOn(){const pid=this.#process?.pid;pid!==void 0&&this.#phase!=="over"&&(0,process_table.vG)(-pid,"SIGCONT")}rest(){this.#listener=void 0,this.output?.redirect(ignore),
this.#socket.hold(!1)}letGo(){this.goOn(),this.#socket.send(letGoOrder),this.close()}close(){this.goOn(),this.rest(),this.#socket.end(),this.output?.close(),this.#phase="over"}#onStarted(started){this.#process=
started,this.#onBegun(),started.letGo();const{control}=started;if(control===void 0){this.#lose({kind:"ended",how:"its descriptors could not be set"});return}this.#socket.connect(control)}#onReports(reports){
const ofCommand=[];for(const report of reports)report.kind==="ready"?this.#open(report.descriptor,report.capacity):report.kind==="here"?this.#looks.shift()?.(report.pids):this.#end===void 0&&ofCommand.
push(report);ofCommand.length>0&&this.#listener?.reported(ofCommand)}#open(descriptor,capacity){if(this.#phase==="over")return;const{O_RDONLY,O_NONBLOCK}=external_node_fs_.constants;try{const path2=`/\
proc/${this.#process?.pid}/fd/${descriptor}`;this.output=new pipe_reader.S((0,external_node_fs_.openSync)(path2,O_RDONLY|O_NONBLOCK),this.#sink,capacity)}catch(error){this.#lose({kind:"not-started",error});
return}this.output.letGo(),this.#phase="ready",this.#socket.open(),this.#onReady(void 0)}#awaitEnd(){this.#end!==void 0||this.#phase==="over"||(this.#closed=new time_limit.h9(patience,()=>this.#lose({
kind:"ended",how:"it closed its socket"})))}#endOf(code,signal){return this.#phase==="starting"&&signal===null&&code>0?{kind:"not-started",error:(0,describe_error.Oj)(code)}:{kind:"ended",how:signal??
howOf(code)}}#lose(end){if(this.#end!==void 0)return;this.#onBegun(),this.#end=end,this.#closed?.cancel();const wasUsed=this.#phase==="ready",wasOver=this.#phase==="over";this.#phase="over";for(const resolve of this.#looks.
splice(0))resolve([]);this.#onReady(end.kind==="ended"?end.how:(0,message_of.b)(end.error)),this.#onEnd(),wasUsed?this.#socket.whenClosed(patience,()=>this.#listener?.lost(end)):(wasOver||this.#socket.
destroy(),this.#listener?.lost(end.kind==="not-started"?end:{kind:"not-started",error:new Error(end.how)}))}}function howOf(code){return code>128?(0,describe_error.yD)(code-128):`exit code ${code}`}var process_tree=__webpack_require__(
4899),reaper=__webpack_require__(8288),find_program=__webpack_require__(1514),process_table_linux=__webpack_require__(4387),findings=__webpack_require__(9831),leftovers=__webpack_require__(6781),start_refusal=__webpack_require__(
1903),survival=__webpack_require__(4397);const lookInterval=100;class KeptEnd{stuck;#keeper;#signal;#give=()=>{};#limit;#looking;#refusedSince;#asking=!1;constructor(keeper,{signal,graceMilliseconds}){
this.#keeper=keeper,this.#signal=signal,this.stuck=new Promise(resolve=>{this.#give=resolve}),this.hurry(graceMilliseconds)}hurry(milliseconds){this.#keeper.endAll(this.#signal,milliseconds),this.#limit?.
cancel(),this.#limit=new time_limit.h9(milliseconds+survival.Pj,()=>this.#give())}refused(signal,pids){this.#asking||(this.#asking=!0,(0,survival.O9)(signal,pids).finally(()=>{this.#asking=!1}),this.#looking??=
setInterval(()=>{this.#look()},lookInterval))}stop(){this.#limit?.cancel(),clearInterval(this.#looking)}async survivors(){return(await this.#keeper.look()).map(pid=>({pid,command:process_table_linux.q.
command({pid}),reason:(0,survival.t9)({refused:isRefused(pid),waitsInKernel:process_table_linux.q.waitsInKernel(pid)})}))}async#look(){const pids=await this.#keeper.look();pids.length===0||!pids.every(
isRefused)?this.#refusedSince=void 0:this.#refusedSince??=performance.now(),this.#refusedSince!==void 0&&performance.now()-this.#refusedSince>=survival.TC&&this.#give()}}function isRefused(pid){return(0,process_table.
vG)(pid,0)==="not-permitted"}class KeptCommand{request;#pool;#over;#onOver=()=>{};#whenOver=()=>{};#state="runs";#keeper;#launch;#listener;#own;#told=!1;#usage;#found;#end;#kept=!1;constructor(request,pool){
this.request=request,this.#pool=pool,this.#found=(0,findings.W)(request.order,pool.debug),this.#over=new Promise(resolve=>{this.#onOver=resolve})}start(launch,listener){this.#launch=launch,this.#listener=
listener;const{order,output}=this.request,{program,args,env}=launch,keeper=this.#pool.acquire();this.#keeper=keeper;const toRun=runOrder({directory:order.workingDirectory,env,program,args},keeper.env);
keeper.run(toRun,env,output.stream(),this),listener.started()}reported(reports){for(const report of reports)this.#take(report);this.#tell()}lost(end){this.#state!=="gone"&&(this.#state="lost",this.#keeper?.
output?.drain(),this.#own??=end.kind==="ended"?{kind:"keeper-killed",how:end.how}:(0,start_refusal.ow)(end.error,"the process that would hold the task","/"),this.#finish(),this.#tell())}get isGone(){return this.#is(
"gone")}get usage(){return this.#own?.kind==="could-not-start"?void 0:this.#usage}async settle(milliseconds){return this.#is("runs")&&await(0,time_limit._R)(milliseconds,done=>{this.#whenOver=done}),this.#is(
"gone")?"nothing-left":(this.#keeper?.output?.drain(),"left")}async look(){const notes=(await this.#keeper?.look()??[]).map(pid=>({pid,command:process_table_linux.q.command({pid})}));for(const note of notes)
this.#found?.(note,"keeper");return notes}async end(options2){const before=this.#own===void 0?[]:await this.look();let survivors=[];if(this.#is("runs")&&this.#keeper!==void 0){const graceMilliseconds=this.#pool.
graceOf(options2.graceMilliseconds),end=new KeptEnd(this.#keeper,{...options2,graceMilliseconds});this.#end=end,this.#pool.began(end),await Promise.race([this.#over,end.stuck]),end.stop(),this.#pool.over(
end),this.#is("runs")&&(survivors=await end.survivors())}if(this.#is("lost"))return this.#pool.endLost(this.request,options2);const left=new Set(survivors.map(({pid})=>pid));return{ended:before.filter(
({pid})=>!left.has(pid)),survivors}}keep(){this.#kept=!0,this.#keeper?.output?.redirect((0,leftovers.tC)(this.request.output.log)),this.#pool.retire(this)}async leave(){const keeper=this.#keeper,left=await this.
look();return keeper?.output?.drain(),left.length>0&&keeper?.output!==void 0&&(0,leftovers.Cw)(keeper.output.descriptor,this.request.output.log.path),keeper!==void 0&&this.#pool.dismiss(keeper,!0),this.
request.output.log.close(),left}async endKept(options2){const report=await this.end(options2);return this.#keeper?.output?.drain(),this.#keeper!==void 0&&this.#pool.dismiss(this.#keeper,report.survivors.
length>0),this.request.output.log.close(),report}release(survives){const keeper=this.#keeper;keeper===void 0||this.#kept||(this.#keeper=void 0,this.#is("gone")?this.#pool.giveBack(keeper):this.#pool.dismiss(
keeper,survives))}#take(report){switch(report.kind){case"failed":this.#own=this.#refusal(report.step,(0,describe_error.Oj)(report.errno));return;case"exit":this.#own??=endOf(report.status),this.#usage=
report.usage;return;case"gone":this.#state="gone",this.#usage=report.usage,report.unread>0&&this.#keeper?.output?.drain(report.unread),this.#finish();return;case"refused":this.#end?.refused(report.signal,
report.pids);return;case"ready":case"here":}}#refusal(step,error){const directory2=this.request.order.workingDirectory;return step==="chdir"?(0,start_refusal.Bp)(error,directory2):(0,start_refusal.ow)(
error,this.#launch?.program??"",directory2)}#finish(){this.#onOver(),this.#whenOver()}#tell(){const own=this.#own;if(!(own===void 0||this.#told))if(own.kind==="could-not-start"){if(this.#is("runs"))return;
this.#told=!0,this.#listener?.failed(own)}else this.#told=!0,this.#listener?.ended(own)}#is(state){return this.#state===state}}function endOf(status){const signal=status&127;return signal===0?{kind:"e\
xited",code:status>>8}:{kind:"signalled",signal:(0,describe_error.yD)(signal)}}const longestEnd=1e3,goOnInterval=1e3,pipeBytes={large:1024*1024,usual:64*1024},mostLarge=16,mostAhead=8,ownerVariable="R\
UNDAG_PROCESSES";function keeperStart(launcher,jobserver){if(process.env[ownerVariable]==="process-table")return`${ownerVariable} chooses the process table`;const args=keeperArguments();if(args===void 0)
return`there are no keepers on ${process.platform} ${process.arch}`;const perl=(0,find_program.Kp)("perl",(0,find_program.am)(),"/");return perl.kind==="found"?{launcher,perl:perl.path,args,jobserver,
pipeBytes:pipeBytes.large}:"there is no perl"}class Keepers{facts={kind:"keepers"};#start;#started=1;#surroundings;#idle=[];#busy=new Set;#leaving=new Set;#retired=new Set;#ends=new Set;#goOn;#latestKill=1/0;#reaper;#since=process_table_linux.
q.now();constructor(start,first,surroundings,atOnce){for(this.#start=start,this.#surroundings=surroundings;this.#started<Math.min(atOnce,mostAhead);)this.#idle.push(this.#makeKeeper());this.#idle.push(
first),this.#goOn=setInterval(()=>{for(const keeper of this.#busy)keeper.goOn()},goOnInterval).unref()}static async open(launcher,first,surroundings,atOnce){const start=keeperStart(launcher,surroundings.
jobserver);if(typeof start=="string")return start;const keeper=first??new Keeper(start),problem2=await keeper.ready;return problem2===void 0?new Keepers(start,keeper,surroundings,atOnce):`no keeper co\
uld be started: ${problem2}`}command(request){return new KeptCommand(request,this)}acquire(){let keeper=this.#idle.pop();for(;keeper!==void 0&&keeper.end!==void 0;)keeper=this.#idle.pop();return keeper??=
this.#makeKeeper(),this.#busy.add(keeper),keeper}#makeKeeper(){this.#started+=1;const size=this.#started>mostLarge?pipeBytes.usual:pipeBytes.large;return new Keeper({...this.#start,pipeBytes:size})}giveBack(keeper){
this.#busy.delete(keeper),keeper.rest(),this.#idle.push(keeper)}retire(command){this.#retired.add(command)}get debug(){return this.#surroundings.debug}dismiss(keeper,runsOn){this.#busy.delete(keeper),
this.#leaving.add(keeper),runsOn?keeper.letGo():keeper.close()}graceOf(milliseconds){return Math.min(milliseconds,Math.max(0,this.#latestKill-performance.now()))}began(end){this.#ends.add(end)}over(end){
this.#ends.delete(end)}shortenGrace(milliseconds){this.#latestKill=Math.min(this.#latestKill,performance.now()+milliseconds);for(const end of this.#ends)end.hurry(milliseconds);this.#reaper?.shortenGrace(
milliseconds)}endLost({serial},options2){this.#reaper??=new reaper.a(process_table_linux.q,this.#surroundings.runToken);const graceMilliseconds=this.graceOf(options2.graceMilliseconds);return this.#reaper.
end((0,process_tree.Uc)(serial,this.#since),{...options2,graceMilliseconds})}async close(options2){const ended=[],survivors=[],leftRunning=[];await Promise.all([...this.#retired].map(async command=>{const{
task,attempt,leaveRunning}=command.request.order;if(leaveRunning)for(const note of await command.leave())leftRunning.push({...note,task,attempt});else{const report=await command.endKept(options2);for(const note of report.
ended)ended.push({...note,task,attempt});for(const survivor of report.survivors)survivors.push({...survivor,task,attempt})}})),clearInterval(this.#goOn);for(const keeper of this.#idle)this.dismiss(keeper,
!1);return await Promise.all([...this.#leaving].map(keeper=>(0,time_limit._R)(longestEnd,done=>keeper.onEnd(done)))),{ended,survivors,leftRunning}}}var external_node_async_hooks_=__webpack_require__(6698),
external_node_child_process_=__webpack_require__(1421),external_node_diagnostics_channel_=__webpack_require__(3053),external_node_net_=__webpack_require__(7030);class HeldLauncher{#exec;#slots=new external_node_async_hooks_.
AsyncLocalStorage;#channel=(0,external_node_diagnostics_channel_.channel)("child_process");#waiting=0;#onChild=message=>{const slot=this.#slots.getStore();slot?.phase!=="waiting"||!isAnnouncement(message)||
replaceSpawn(message.process,slot)&&(slot.phase="spawned",this.#waitsNoMore())};constructor(exec2){this.#exec=exec2,this.#channel.subscribe(this.#onChild)}start(request,listener){const standIn=execRefuses(
request.program),slot={request,listener,standIn,phase:"waiting"},settle=error=>{slot.phase!=="over"&&(slot.phase==="spawned"&&error===void 0||(slot.phase==="waiting"&&this.#waitsNoMore(),slot.phase="o\
ver",listener.failed(error??new Error("internal error: @actions/exec ended without starting a process"))))};this.#waiting+=1,this.#slots.run(slot,()=>{const program=standIn?process.execPath:request.program;
this.#exec(quoteProgram(program),[...request.args],execOptions(request)).then(()=>settle(void 0),error=>settle(error))})}#waitsNoMore(){this.#waiting-=1,this.#waiting===0&&this.#slots.disable()}close(){
this.#channel.unsubscribe(this.#onChild)}}function execOptions(request){return{cwd:request.directory,env:Object.fromEntries(request.env),silent:!0,ignoreReturnCode:!0,windowsVerbatimArguments:request.
verbatim}}function quoteProgram(path2){return`"${path2.replaceAll(/(\\*)("|$)/g,(_match,slashes,quote)=>(slashes===""?"":`"${slashes}"`)+(quote===""?"":'\\"'))}" `}function isAnnouncement(message){return typeof message==
"object"&&message!==null&&"process"in message&&message.process instanceof external_node_child_process_.ChildProcess}function replaceSpawn(child,slot){const original=Reflect.get(child,"spawn");if(typeof original!=
"function")return!1;const{request,listener}=slot,fail=error=>{slot.phase!=="over"&&(slot.phase="over",listener.failed(error))};return Object.defineProperty(child,"spawn",{value:options2=>{Reflect.deleteProperty(
child,"spawn"),slot.standIn&&(options2.file=request.program,options2.args=[request.program,...request.args]),options2.detached=request.detached,options2.stdio=[...request.stdio],child.on("error",fail),
child.once("exit",(code,signal)=>{slot.phase!=="over"&&(slot.phase="over",listener.ended(code,signal))});let result;try{result=Reflect.apply(original,child,[options2])}catch(error){return process.nextTick(
()=>child.emit("error",error)),-1}const streams=hideStreams(child);return child.pid!==void 0&&listener.started({pid:child.pid,leadsGroup:request.detached,streams,control:child.stdio[3]instanceof external_node_net_.
Socket?child.stdio[3]:void 0,letGo:()=>child.unref()}),result},configurable:!0}),!0}function hideStreams(child){const streams=[child.stdout,child.stderr].filter(stream=>!!stream);return child.stdout=null,
child.stderr=null,streams}function execRefuses(program,platform=process.platform){if(platform==="win32")return!1;const stats=(0,external_node_fs_.statSync)(program,{throwIfNoEntry:!1});if(stats===void 0)
return!1;const{mode,uid,gid}=stats,others=(mode&1)>0,group=(mode&8)>0&&gid===process.getgid?.(),owner=(mode&64)>0&&uid===process.getuid?.();return!(others||group||owner)}class HeadStart{launcher;firstKeeper;constructor(startPrograms=exec.
m){this.launcher=new HeldLauncher(startPrograms)}async startKeeper(){const start=keeperStart(this.launcher,void 0);typeof start!="string"&&(this.firstKeeper=new Keeper(start),await this.firstKeeper.begun)}drop(){
this.firstKeeper?.close(),this.launcher.close()}}var external_node_path_=__webpack_require__(6760),make_directories=__webpack_require__(2648),random_token=__webpack_require__(7643);function jobserverStyle(env){
return makesOnPath(env).every(path2=>knowsFifos(versionText(path2)))?"fifo":"descriptors"}function knowsFifos(version){const[,major,minor]=/^GNU Make ([0-9]+)\.([0-9]+)/.exec(version)??[];return Number(
major)>4||Number(major)===4&&Number(minor)>=4}function makesOnPath(env){const found=new Set;for(const directory2 of((0,find_program.Jz)(env,"PATH")??"").split(external_node_path_.delimiter))for(const name of(0,external_node_path_.
isAbsolute)(directory2)?["make","gmake"]:[]){const program=(0,find_program.Kp)(name,new Map([["PATH",directory2]]),"/");program.kind==="found"&&found.add(program.path)}return[...found]}function versionText(path2){
const{stdout}=(0,external_node_child_process_.spawnSync)(path2,["--version"],{encoding:"utf8",env:{},timeout:5e3});return stdout??""}const token="+";class TokenPipe{ends;#path;#own;constructor(path2,own,ends){
this.#path=path2,this.#own=own,this.ends=ends}static open(path2){const mkfifo=(0,find_program.Kp)("mkfifo",(0,find_program.am)(),"/");if(mkfifo.kind!=="found")throw new Error("there is no mkfifo");const{
status,error,stderr}=(0,external_node_child_process_.spawnSync)(mkfifo.path,["-m","600",path2],{encoding:"utf8"});if(error!==void 0)throw error;if(status!==0)throw new Error(stderr.trim());const own=(0,external_node_fs_.
openSync)(path2,external_node_fs_.constants.O_RDWR|external_node_fs_.constants.O_NONBLOCK);return new TokenPipe(path2,own,[(0,external_node_fs_.openSync)(path2,external_node_fs_.constants.O_RDONLY),(0,external_node_fs_.
openSync)(path2,external_node_fs_.constants.O_WRONLY)])}put(count){count>0&&(0,external_node_fs_.writeSync)(this.#own,token.repeat(count))}take(atMost){try{return atMost>0?(0,external_node_fs_.readSync)(
this.#own,Buffer.alloc(atMost),0,atMost,null):0}catch(error){if((0,describe_error.CA)(error)==="EAGAIN")return 0;throw error}}close(){for(const descriptor of[this.#own,...this.ends])(0,external_node_fs_.
closeSync)(descriptor);(0,external_node_fs_.rmSync)(this.#path,{force:!0})}}const clientDescriptors=[60,61],recallInterval=20,mostTokens=4096,fifoName="jobserver";class Jobserver{makeFlags;style;#pipe;#budget;#held=0;#borrowers=0;#out=0;#recall;constructor(pipe,path2,budget,style){
this.#pipe=pipe,this.#budget=budget,this.style=style;const ends=clientDescriptors.join(",");this.makeFlags=style==="descriptors"?`-j --jobserver-fds=${ends} --jobserver-auth=${ends}`:`-j --jobserver-a\
uth=fifo:${path2}`}static open(temporaryDirectory2,budget,env,style=jobserverStyle(env)){if(process.platform==="win32")return"there is none for Windows";const path2=(0,external_node_path_.join)(temporaryDirectory2,
fifoName);try{return new Jobserver(TokenPipe.open(path2),path2,budget,style)}catch(error){return(0,describe_error.Uc)(error)}}stdioWith(given){if(this.style==="fifo")return given;const unused=Array(clientDescriptors[0]-
given.length).fill("ignore");return[...given,...unused,...this.#pipe.ends]}began(holder){this.#borrowers===0&&this.#forget(),this.#held+=holder.cpus,this.#borrows(holder)&&(this.#borrowers+=1),this.#settle()}over(holder){
this.#held-=holder.cpus,this.#borrows(holder)&&(this.#borrowers-=1),this.#settle()}close(){clearTimeout(this.#recall),this.#pipe.close()}#borrows({env}){return env.get("MAKEFLAGS")===this.makeFlags}#forget(){
for(;this.#pipe.take(mostTokens)>0;);this.#out=0}#settle(){if(clearTimeout(this.#recall),this.#borrowers===0){this.#forget();return}const unheld=Math.floor(this.#budget-this.#held+1e-6),free=Math.min(
mostTokens,Math.max(0,unheld));free>this.#out&&this.#pipe.put(free-this.#out);const excess=Math.max(0,this.#out-free),taken2=this.#pipe.take(excess);this.#out=Math.max(free,this.#out-taken2),taken2<excess&&
(this.#recall=setTimeout(()=>this.#settle(),recallInterval).unref())}}var log_file=__webpack_require__(6208);class NoOwnerError extends Error{name="NoOwnerError"}class Supervisor{runToken;temporaryDirectory;graceSeconds;debug;owner;jobserver;#options;#launcher;#logs;#owners;#running=new Set;constructor(options2,launcher,surroundings,owner,owners){
this.#options=options2,this.#launcher=launcher,this.runToken=surroundings.runToken,this.temporaryDirectory=surroundings.temporaryDirectory,this.graceSeconds=options2.graceSeconds,this.debug=options2.onDebug,
this.owner=owner,this.jobserver=surroundings.jobserver,this.#logs=(0,external_node_path_.join)(options2.directory,"logs"),this.#owners=owners}static async open(options2){(0,make_directories.K)((0,external_node_path_.
join)(options2.directory,"logs"));const runToken=options2.runToken??await(0,random_token.z)(),temporaryDirectory2=(0,external_node_path_.join)((0,external_node_fs_.realpathSync)(options2.temporaryDirectory),
(0,process_tree.xw)(runToken));(0,external_node_fs_.mkdirSync)(temporaryDirectory2,{mode:448}),(0,external_node_fs_.chmodSync)(temporaryDirectory2,457);const owners=[],surroundings={runToken,temporaryDirectory:temporaryDirectory2,
ownerOf:serial=>owners[serial-1],warn:(message,task)=>options2.onWarning(message,task),debug:options2.onDebug,jobserver:openJobserver(options2,temporaryDirectory2)},{launcher}=options2.headStart,owner=await openOwner(
options2.headStart,surroundings,options2.atOnce??1);if(typeof owner=="string")throw launcher.close(),surroundings.jobserver?.close(),(0,external_node_fs_.rmSync)(temporaryDirectory2,{recursive:!0,force:!0}),
new NoOwnerError(owner);return new Supervisor(options2,launcher,surroundings,owner,owners)}get facts(){return this.owner.facts}warn(message,task){this.#options.onWarning(message,task)}nextSerial(order){
const{task,attempt,leaveRunning}=order;return this.#owners.push({task,attempt,leaveRunning})}logFile(name){return new log_file.$i((0,external_node_path_.join)(this.#logs,name))}began(attempt){this.#running.
add(attempt),this.jobserver?.began(attempt.order)}over(attempt){this.#running.delete(attempt)&&this.jobserver?.over(attempt.order)}shortenGrace(seconds){this.owner.shortenGrace(seconds*1e3)}async close(graceSeconds=this.
graceSeconds){const running=[...this.#running];for(const attempt of running)attempt.end({kind:"stopped"});await Promise.all(running.map(attempt=>attempt.ended));const report=await this.owner.close({signal:"\
SIGTERM",graceMilliseconds:graceSeconds*1e3});this.#launcher.close(),this.jobserver?.close();try{(0,external_node_fs_.rmSync)(this.temporaryDirectory,{recursive:!0,force:!0,maxRetries:2})}catch(error){
this.warn(`the temporary directory could not be removed: ${(0,describe_error.Uc)(error)}`)}return report}}function openJobserver({lend,onWarning,onDebug},temporaryDirectory2){if(lend===void 0)return;const jobserver=Jobserver.
open(temporaryDirectory2,lend.cpus,lend.env);if(typeof jobserver!="string")return onDebug?.({kind:"jobserver",makeFlags:jobserver.makeFlags},void 0),jobserver;onWarning(`tasks get no jobserver (${jobserver}\
): each make in them runs as many jobs as it says itself`,void 0)}async function openOwner({launcher,firstKeeper},surroundings,atOnce){const keepers=await Keepers.open(launcher,firstKeeper,surroundings,
atOnce);if(typeof keepers!="string")return keepers;surroundings.debug?.({kind:"no-keepers",problem:keepers},void 0);const{HeldProcesses}=await __webpack_require__.e(888).then(__webpack_require__.bind(
__webpack_require__,888)),held2=await HeldProcesses.open(launcher,surroundings);return typeof held2!="string"?held2:`tasks cannot be run: the processes that @actions/exec starts cannot be held (${held2}\
), with Node ${process.version}; use a Node of a supported version, and report this`}var expected_times=__webpack_require__(2165),late_workspace_files=__webpack_require__(2166),external_node_os_=__webpack_require__(
8161);const readText=path2=>{try{return(0,external_node_fs_.readFileSync)(path2,"utf8")}catch{return}};function controlGroups(controller,read2){return(read2("/proc/self/cgroup")??"0::/").split(`
`).filter(line=>line!=="").flatMap(line=>{const[,controllers="",...path2]=line.split(":"),isUnified=controllers==="";if(!isUnified&&!controllers.split(",").includes(controller))return[];const mount=isUnified?
"/sys/fs/cgroup":`/sys/fs/cgroup/${controller}`;return withParents(mount,path2.join(":"))})}function withParents(mount,path2){const directories=[];for(let at=external_node_path_.posix.join("/",path2);at!==
"/";at=external_node_path_.posix.dirname(at))directories.push(external_node_path_.posix.join(mount,at));return[...directories,mount]}function freeMemoryBytes(read2=readText,free=(0,external_node_os_.freemem)()){
const available=/^MemAvailable:\s+([0-9]+) kB$/m.exec(read2("/proc/meminfo")??"")?.[1],system=available===void 0?free:Number(available)*1024,left=controlGroups("memory",read2).map(directory2=>leftIn(directory2,
read2));return Math.max(0,Math.min(system,...left))}function leftIn(directory2,read2){const limit=bytesIn(read2,`${directory2}/memory.max`)??bytesIn(read2,`${directory2}/memory.limit_in_bytes`),used=bytesIn(
read2,`${directory2}/memory.current`)??bytesIn(read2,`${directory2}/memory.usage_in_bytes`);if(limit===void 0||used===void 0)return 1/0;const cached=/^inactive_file ([0-9]+)$/m.exec(read2(`${directory2}\
/memory.stat`)??"")?.[1];return limit-used+Number(cached??0)}function bytesIn(read2,path2){const text=read2(path2)?.trim();return text!==void 0&&/^[0-9]+$/.test(text)?Number(text):void 0}var graph_cycle=__webpack_require__(
1640);class DAGError extends Error{name="DAGError"}function cycleError(cycle){const path2=(0,graph_cycle._)(cycle);return new DAGError(`expected a graph without cycles, found one in which each vertex \
needs the next: ${path2}`)}class InterruptedError extends Error{name="InterruptedError";unstarted;constructor(reason,unstarted2){super(`the run was interrupted; units that never started: ${unstarted2.
length}`,{cause:reason}),this.unstarted=unstarted2}}var needs_first=__webpack_require__(3894),numbered_graph=__webpack_require__(8723);class DAGIterator{#dag;#graph;#enableBusyState;#frontier;#busy=new Map;#left;constructor(dag,options2={}){
this.#dag=dag,this.#graph=(0,numbered_graph.QR)([...dag.ids],id2=>dag.getPredecessors(id2)),this.#enableBusyState=options2.enableBusyState??!1,this.#frontier=new needs_first.C(this.#graph),this.#left=
this.#graph.ids.length}next(){if(this.#left===0)return{kind:"done"};const vertex=this.#frontier.next(),uid=vertex===void 0?void 0:this.#graph.ids[vertex];if(vertex===void 0||uid===void 0){if(this.#busy.
size>0)return{kind:"busy",until:"leave"};throw cycleError((0,graph_cycle.Z7)(this.#graph.ids,id2=>this.#dag.getPredecessors(id2))??[])}return this.#left-=1,this.#enableBusyState?this.#busy.set(uid,vertex):
this.#frontier.leave(vertex),{kind:"ready",uid,data:this.#dag.get(uid)}}leave(uid){const vertex=this.#busy.get(uid);if(vertex===void 0)throw new DAGError(`expected a busy vertex to leave, found ${JSON.
stringify(uid)}, which is not busy`);this.#busy.delete(uid),this.#frontier.leave(vertex)}}function computeNextDynPoll(pollCounter,pollInterval){return pollCounter>8&&pollInterval<1?pollInterval*1.25:pollInterval>
1e-4?pollInterval*.75:pollInterval}const longestPause=(2**31-1)/1e3;class PollRounds{#interval=.1;#dynamic;#debug;#onDue;#workers=new Set;#timer;#due=!1;#rounds=0;constructor(dynamic,onDue,debug){this.#dynamic=
dynamic,this.#onDue=onDue,this.#debug=debug}get interval(){return this.#interval}set interval(seconds){if(!(seconds>=0&&seconds<=longestPause))throw new RangeError(`pollInterval: expected seconds from\
 0 to ${longestPause}, found ${seconds}`);this.#interval=seconds}add(worker){this.#workers.add(worker),this.#pause()}delete(worker){this.#workers.delete(worker)&&this.#workers.size===0&&(clearTimeout(
this.#timer),this.#timer=void 0,this.#due=!1)}askIfDue(scheduler){if(!this.#due)return[];this.#due=!1;const endings=[];for(const worker of this.#workers)try{worker.poll(scheduler)||endings.push({worker,
failure:void 0})}catch(error){endings.push({worker,failure:{error}})}for(const{worker}of endings)this.#workers.delete(worker);return this.#rounds+=1,endings.length>0&&(this.#dynamic&&this.#adapt(),this.#rounds=
0),this.#pause(),endings.toSorted((one,other)=>one.worker.slot-other.worker.slot)}#adapt(){const before=this.#interval;this.#interval=computeNextDynPoll(this.#rounds,before),this.#interval!==before&&this.#debug?.(
`poll interval: ${this.#interval>before?"increased":"decreased"} to ${this.#interval} s`)}#pause(){this.#due||this.#timer!==void 0||this.#workers.size===0||(this.#timer=setTimeout(()=>{this.#timer=void 0,
this.#due=!0,this.#onDue()},this.interval*1e3))}}function debugOf(logger){if(logger!==void 0)return line=>{try{logger.debug(line)}catch{}}}function jobsOf(jobs){if(!Number.isInteger(jobs)||jobs<0)throw new RangeError(
`jobs: expected 0 or a positive whole number, found ${jobs}`);return jobs===0?(0,external_node_os_.availableParallelism)():jobs}var slots=__webpack_require__(3797);class MultiprocessScheduler{dag;jobFactory;collectResult;iterator;parallelism;dynPollInterval;#signal;#debug;#slots;#rounds;#started=new Set;#endings=[];#waiting="\
no";#noWorkLeft=!1;#woken=!1;#continue;constructor(dag,jobFactory,collectResult,options2={}){this.parallelism=jobsOf(options2.jobs??0),this.#slots=new slots.W(options2.slots??this.parallelism),dag.check(),
this.dag=dag,this.jobFactory=jobFactory,this.collectResult=collectResult,this.iterator=options2.iterator??new DAGIterator(dag,{enableBusyState:!0}),this.dynPollInterval=options2.dynPollInterval??!0,this.#signal=
options2.signal,this.#debug=debugOf(options2.logger),this.#rounds=new PollRounds(this.dynPollInterval,()=>this.#continueLoop(),this.#debug),options2.pollInterval!==void 0&&(this.pollInterval=options2.
pollInterval)}get workers(){return this.#slots.occupants}get activeWorkers(){return this.#slots.occupied}get pollInterval(){return this.#rounds.interval}set pollInterval(seconds){this.#rounds.interval=
seconds}get noFreeItem(){return!this.#woken&&this.#waiting!=="no"}get noWorkLeft(){return this.#noWorkLeft}get hasFreeSlots(){return this.#slots.hasFree}spawnWorker(uid,data,slot){this.#slots.expectFree(
slot);const worker=this.jobFactory(uid,data,slot);if(worker.slot!==slot)throw new Error(`job factory: expected a worker for slot ${slot}, found one for slot ${worker.slot}`);worker.start(),this.#debug?.(
`start ${uid} in slot ${slot}`);const ending=worker.whenEnded();if(this.#slots.acquire(slot,worker),this.#started.add(uid),ending===void 0){this.#rounds.add(worker);return}ending.then(()=>this.#hasEnded(
{worker,failure:void 0}),error=>this.#hasEnded({worker,failure:{error}}))}releaseWorker(slot){this.#rounds.delete(this.#slots.release(slot)),this.wake()}wake(){this.#woken=!0,this.#continueLoop()}close(){
this.#noWorkLeft||this.#debug?.(`close: nothing more starts, ${this.activeWorkers} still running`),this.#noWorkLeft=!0,this.#continueLoop()}async run(){const failures2=[];let interrupted=!1;const interrupt=()=>{
interrupted=!0,this.close()};for(this.#signal?.addEventListener("abort",interrupt),this.#signal?.aborted===!0&&interrupt();this.activeWorkers>0||!this.#noWorkLeft;)try{await this.poll()}catch(error){failures2.
push(error),this.close()}if(this.#signal?.removeEventListener("abort",interrupt),failures2.length>1)throw new AggregateError(failures2,failures2.map(String).join("; "));if(failures2.length===1)throw failures2[0];
if(interrupted)throw new InterruptedError(this.#signal?.reason,[...this.dag.ids].filter(id2=>!this.#started.has(id2)))}async poll(){this.#fillSlots(),this.activeWorkers>0&&this.#debug?.(`wait for one \
of ${this.activeWorkers} running`),await this.#untilSomethingChanges();for(let next=this.#endings.shift();next!==void 0;next=this.#endings.shift()){const{worker,failure:failure2}=next;if(this.workers[worker.
slot]===worker){this.releaseWorker(worker.slot),this.#debug?.(`collect ${worker.uid} from slot ${worker.slot}`);try{this.iterator.leave(worker.uid,worker)}finally{const collected=this.collectResult(worker);
collected instanceof Promise&&await collected}if(failure2!==void 0)throw failure2.error}}}#fillSlots(){for(this.#woken=!1,this.#waiting="no";!this.#noWorkLeft&&this.#waiting==="no"&&this.hasFreeSlots;){
const next=this.iterator.next();switch(next.kind){case"ready":this.spawnWorker(next.uid,next.data,this.#slots.lowestFree());break;case"busy":this.#waiting=next.until;break;case"done":this.#noWorkLeft=
!0;break}}}async#untilSomethingChanges(){for(;;){if(this.#endings.push(...this.#rounds.askIfDue(this)),this.#endings.length>0||this.#woken)return;if(this.activeWorkers===0){if(this.#noWorkLeft)return;
if(this.#waiting==="leave")throw new Error("internal error: work is left, nothing runs, and the iterator says that work that runs is in the way")}await new Promise(resolve=>{this.#continue=resolve})}}#hasEnded(ending){
this.#endings.push(ending),this.#continueLoop()}#continueLoop(){this.#continue?.(),this.#continue=void 0}}var plan_plan=__webpack_require__(3634);async function lookIntoFailure(outcome,from){if(outcome.
logFile===void 0||!(0,model_outcome.pS)(outcome.termination))return outcome;try{const{withCause}=await __webpack_require__.e(309).then(__webpack_require__.bind(__webpack_require__,7309));return await withCause(
outcome,from)}catch{return outcome}}var task_environment=__webpack_require__(1806),file_allowance=__webpack_require__(8058),read_untrusted_file=__webpack_require__(1783),task_file_contents=__webpack_require__(
9494);const fileNames={GITHUB_OUTPUT:"output",GITHUB_ENV:"env",GITHUB_PATH:"path",GITHUB_STATE:"state",GITHUB_STEP_SUMMARY:"summary.md"};class TaskFileSets{#directory;#platform;#allowance;#untouched=[];#given=0;constructor(directory2,platform=process.
platform,allowance=new file_allowance.LK){this.#directory=directory2,this.#platform=platform,this.#allowance=allowance}create(task){const directory2=(0,external_node_path_.join)(this.#directory,String(
this.#given++)),set=this.#renamed(directory2)??made(directory2);return new AttemptFiles(set,this.#platform,{admit:(...written)=>this.#allowance.admit(task,...written),untouched:empty=>this.#untouched.
push(empty)})}#renamed(directory2){const set=this.#untouched.pop();if(set!==void 0)try{return(0,external_node_fs_.renameSync)(set.directory,directory2),{...set,directory:directory2}}catch{return}}}function made(directory2){
(0,make_directories.K)(directory2,448);try{for(const variable of task_file_contents.XE)(0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(pathOf(directory2,variable),"wx",384));return{directory:directory2,
looks:looksOf(directory2)}}catch(error){throw remove(directory2),error}}function looksOf(directory2){const{ino,mode,uid,gid,mtimeMs}=(0,external_node_fs_.lstatSync)(directory2),files=task_file_contents.
XE.map(variable=>{const file=(0,external_node_fs_.lstatSync)(pathOf(directory2,variable));return`${file.ino} ${file.mode} ${file.uid} ${file.gid} ${file.nlink} ${file.size}`});return[`${ino} ${mode} ${uid}\
 ${gid} ${mtimeMs}`,...files].join(`
`)}const nothingWritten={kind:"files",files:model_outcome.oI,refusals:[]};class AttemptFiles{entries;#set;#platform;#host;#untouched=!1;constructor(set,platform,host){this.entries=new Map(task_file_contents.
XE.map(variable=>[variable,pathOf(set.directory,variable)])),this.#set=set,this.#platform=platform,this.#host=host}read(){if(this.#untouched=this.#isUntouched(),this.#untouched)return nothingWritten;const found={
GITHUB_OUTPUT:this.#find("GITHUB_OUTPUT"),GITHUB_ENV:this.#find("GITHUB_ENV"),GITHUB_PATH:this.#find("GITHUB_PATH"),GITHUB_STATE:this.#find("GITHUB_STATE"),GITHUB_STEP_SUMMARY:this.#find("GITHUB_STEP_\
SUMMARY")},reading=Object.values(found).every(file=>file.kind==="empty")?nothingWritten:(0,task_file_contents.WF)(found,this.#platform);return reading.kind==="files"?this.#withinAllowance(reading,found):
reading}#withinAllowance(reading,found){const admission=this.#host.admit(reading.files,{GITHUB_OUTPUT:lengthOf(found.GITHUB_OUTPUT),GITHUB_ENV:lengthOf(found.GITHUB_ENV),GITHUB_PATH:lengthOf(found.GITHUB_PATH),
GITHUB_STATE:lengthOf(found.GITHUB_STATE),GITHUB_STEP_SUMMARY:lengthOf(found.GITHUB_STEP_SUMMARY)});switch(admission.kind){case"admitted":return reading;case"no-summary":return{...reading,files:{...reading.
files,summary:""},refusals:[...reading.refusals,admission.problem]};case"refused":{const{file,problem:problem2}=admission;return{kind:"bad",termination:{kind:"bad-task-file",file,line:void 0,problem:problem2}}}}}discard(nothingLeft=!1){
nothingLeft&&this.#untouched?this.#host.untouched(this.#set):remove(this.#set.directory)}#isUntouched(){try{return looksOf(this.#set.directory)===this.#set.looks}catch{return!1}}#find(variable){return(0,read_untrusted_file.
HA)(pathOf(this.#set.directory,variable),task_file_contents.of)}}function lengthOf(file){return file.kind==="content"?file.bytes.length:0}function pathOf(directory2,variable){return(0,external_node_path_.
join)(directory2,fileNames[variable])}function remove(directory2){try{(0,external_node_fs_.rmSync)(directory2,{recursive:!0,force:!0})}catch{}}var contexts=__webpack_require__(2979),task_ledger=__webpack_require__(
5266),file_listing=__webpack_require__(7243),words_words=__webpack_require__(8389),case_cause=__webpack_require__(8010);const attemptLimits={cases:2e4,details:4*1024**2},runLimits={cases:1e5,details:32*
1024**2};class CaseRoom{#passed;#failed;#details;constructor({cases,details}){this.#passed=cases,this.#failed=cases,this.#details=details}take(found){const hasFailed=found.state==="failed"||found.state===
"error";if(!((hasFailed?this.#failed:this.#passed)<=0))return hasFailed?this.#failed-=1:this.#passed-=1,found.details.length>this.#details?{...found,details:""}:(this.#details-=found.details.length,found)}}
class CaseCollector{#rooms;#cases=[];#counts={passed:0,failed:0,error:0,skipped:0};constructor(run2){this.#rooms=[new CaseRoom(attemptLimits),run2]}add(found){this.#counts[found.state]+=1;let kept=found;
for(const room2 of this.#rooms)kept=kept&&room2.take(kept);kept!==void 0&&this.#cases.push(kept)}get report(){return{cases:this.#cases,counts:this.#counts}}}var promises_=__webpack_require__(1455);const lag=20n*
1000000n,second=1000000000n;async function stateOf(path2){let stats;try{stats=await(0,promises_.lstat)(path2,{bigint:!0})}catch{return}if(!stats.isFile())return;const{ino,size,ctimeNs,mtimeNs}=stats;return{
path:path2,size:Number(size),signature:`${ino} ${size} ${ctimeNs} ${mtimeNs}`,changedAt:ctimeNs}}function isWrittenSince({changedAt},milliseconds){const since=BigInt(Math.floor(milliseconds))*1000000n;
return changedAt%second===0n?changedAt>=since-2n*second:changedAt>=since-lag}const mostFiles=1e3,mostBytes=64*1024**2,longestReading=2e4;class TestReports{#tools;#room=new CaseRoom(runLimits);#read=new Map;#end=new AbortController;constructor(tools){
this.#tools=tools}giveUp(){this.#end.abort()}async read({task,patterns,directory:directory2,startedAt,outcome}){if(outcome.termination.kind==="cancelled"||this.#end.signal.aborted)return outcome;const collector=new CaseCollector(
this.#room),signal=AbortSignal.any([this.#end.signal,AbortSignal.timeout(longestReading)]),problems=[];try{const written=await this.#writtenFiles(patterns,startedAt,signal,problems);await this.#readAll(
written,collector,signal,problems)}catch(error){problems.push((0,message_of.b)(error))}if(this.#end.signal.aborted)return outcome;const[first,...more]=problems,others=more.length===0?"":` (and ${(0,words_words.
hS)(more.length,"more problem")})`;first!==void 0&&this.#tools.warn(task,`junit: ${first}${others}`);const tests=collector.report;if(Object.values(tests.counts).every(count=>count===0))return outcome;
const cause=(0,model_outcome.bF)(outcome.termination)?void 0:(0,case_cause.U)(outcome.cause,tests);if(cause===void 0||cause===outcome.cause)return{...outcome,tests};const{placed}=await __webpack_require__.
e(309).then(__webpack_require__.bind(__webpack_require__,7309)),{base,workspace}=this.#tools;return{...outcome,tests,cause:await placed(cause,{directory:directory2,base,workspace})}}async#writtenFiles(patterns,startedAt,signal,problems){
const{files,base}=this.#tools;files.filesMayHaveChanged();const question=files.list(patterns,{files:!0}),drop=()=>question.drop();signal.addEventListener("abort",drop,{once:!0});const answer=await question.
answer;if(signal.removeEventListener("abort",drop),signal.throwIfAborted(),answer===void 0)return[];if(answer.kind==="problem")return problems.push(answer.problem),[];const states=[];for(const{path:path2}of(0,file_listing.
H)(answer.files)){const state=await stateOf((0,external_node_path_.join)(base,path2));state!==void 0&&states.push(state)}const written=states.filter(state=>isWrittenSince(state,startedAt)&&this.#read.
get(state.path)!==state.signature);return written.length===0&&problems.push(nothingFound(patterns,states.length)),written}async#readAll(written,collector,signal,problems){const{readReportFile}=await Promise.
all([__webpack_require__.e(560),__webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__,6620));let bytes=mostBytes;for(const[index,{path:path2,size,signature}]of written.entries()){
if(index===mostFiles||size>bytes){problems.push(`expected at most ${(0,words_words.hS)(mostFiles,"file")} and ${mostBytes/1024**2} MiB of test reports; found ${(0,words_words.hS)(written.length,"file")}\
: the rest is not read`);return}bytes-=size,this.#read.set(path2,signature);try{await readReportFile(path2,size,collector,signal)}catch(error){signal.throwIfAborted(),problems.push(`${this.#shown(path2)}\
 is not read to its end: ${(0,message_of.b)(error)}`)}}}#shown(path2){return JSON.stringify(path2.slice((0,external_node_path_.join)(this.#tools.base,"/").length))}}function nothingFound(patterns,old){
const shown=patterns.map(pattern=>JSON.stringify(pattern)).join(", "),found=old===0?"none":`only ${(0,words_words.hS)(old,"file")} from before it started`;return`expected a file that the task wrote an\
d that matches ${shown}; found ${found}`}var need_states=__webpack_require__(3190),remembering_remembering=__webpack_require__(5945),secret_values=__webpack_require__(5479),trace_context=__webpack_require__(
8518),log_names=__webpack_require__(1018),report_files=__webpack_require__(6893);const mostKept=5,abandonedAfter=10080*60*1e3,prefix="rundag-";function makeKeptReport(temporaryDirectory2){const folder=folderIn(
temporaryDirectory2);try{(0,external_node_fs_.mkdirSync)(folder,{mode:448})}catch(error){if((0,describe_error.CA)(error)!=="EEXIST")throw error}try{if(isOurs(folder))return(0,external_node_fs_.mkdtempSync)(
(0,external_node_path_.join)(folder,prefix))}catch(error){if((0,describe_error.CA)(error)!=="ENOENT")throw error}return(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryDirectory2,
prefix))}function removeReport(directory2,temporaryDirectory2){if((0,external_node_fs_.rmSync)(directory2,{recursive:!0,force:!0}),(0,external_node_path_.dirname)(directory2)===folderIn(temporaryDirectory2))
try{(0,external_node_fs_.rmdirSync)((0,external_node_path_.dirname)(directory2))}catch{}}function forgetOldReports(directory2,temporaryDirectory2,now){const folder=folderIn(temporaryDirectory2);if(!((0,external_node_path_.
dirname)(directory2)!==folder||!isOurs(folder)))try{const others=(0,external_node_fs_.readdirSync)(folder).filter(name=>name.startsWith(prefix)).map(name=>(0,external_node_path_.join)(folder,name)).filter(
path2=>path2!==directory2&&isOurs(path2)).map(path2=>({path:path2,at:lastWritten(path2),results:(0,report_files.uD)(path2,report_files.GR)})),old=others.filter(({results:results2})=>results2.kind==="o\
wn"&&!results2.leftRunning.some(isAlive)).toSorted((left,right)=>right.at-left.at).slice(mostKept-1),abandoned=others.filter(({at,results:results2})=>results2.kind!=="own"&&now-at>abandonedAfter);for(const{
path:path2}of[...old,...abandoned])(0,external_node_fs_.rmSync)(path2,{recursive:!0,force:!0})}catch{}}function folderIn(temporaryDirectory2){const user=process.getuid?.();return(0,external_node_path_.
join)(temporaryDirectory2,user===void 0?"rundag-reports":`rundag-reports-${user}`)}function isOurs(path2){const stats=(0,external_node_fs_.lstatSync)(path2,{throwIfNoEntry:!1});if(stats?.isDirectory()!==
!0)return!1;const user=process.getuid?.();return user===void 0||stats.uid===user&&(stats.mode&18)===0}function lastWritten(directory2){const times=[".",log_names.qd,report_files.J1,report_files.GR].map(
name=>(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory2,name),{throwIfNoEntry:!1})?.mtimeMs??0);return Math.max(...times)}function isAlive(pid){try{return process.kill(pid,0),!0}catch(error){
return(0,describe_error.CA)(error)!=="ESRCH"}}var file_marks=__webpack_require__(4518);const kinds=[{names:/^junit(?:-[1-9]\d{0,5})?\.xml$/,isOfRun:file_marks.v2},{names:/^trace\.json$/,isOfRun:file_marks.
uw},{names:/^trace\.otlp\.json$/,isOfRun:file_marks.WY},{names:/^report\.html$/,isOfRun:file_marks.k4}],markedNames=["junit.xml","trace.json","trace.otlp.json","report.html"],beginning=256;function isMarkedName(name){
return kinds.some(({names:names2})=>names2.test(name))}function findMarkedFile(directory2,name){const path2=(0,external_node_path_.join)(directory2,name);if((0,external_node_fs_.lstatSync)(path2,{throwIfNoEntry:!1})===
void 0)return{kind:"nothing"};const kind=kinds.find(({names:names2})=>names2.test(name)),file=(0,read_untrusted_file.i4)(path2,beginning);switch(file.kind){case"content":return kind?.isOfRun(Buffer.from(
file.bytes).toString("utf8"))===!0?{kind:"own"}:{kind:"foreign",found:"one that Rundag did not write"};case"empty":return{kind:"foreign",found:"one that is empty"};case"unreadable":return{kind:"foreig\
n",found:`something else (${file.problem})`}}}function clearEarlierReport(directory2,tasks){const results2=(0,report_files.uD)(directory2,report_files.GR);if(results2.kind==="foreign")return inTheWay(
report_files.GR,results2.found);const journal=(0,report_files.uD)(directory2,report_files.J1);if(journal.kind==="foreign")return inTheWay(report_files.J1,journal.found);const marked=[],names2=namesIn(
directory2);for(const name of names2.filter(isMarkedName)){const found=findMarkedFile(directory2,name);if(found.kind==="own")marked.push(name);else if(found.kind==="foreign"&&markedNames.includes(name))
return inTheWay(name,found.found)}const folder=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory2,log_names.qd),{throwIfNoEntry:!1});if(folder!==void 0&&!folder.isDirectory())return inTheWay(
log_names.qd,folder.isSymbolicLink()?"a symbolic link":"a file","folder");const report=results2.kind==="own"?results2:journal,isWanted=(0,log_names.e0)(tasks),logs=folder===void 0?[]:(0,external_node_fs_.
readdirSync)((0,external_node_path_.join)(directory2,log_names.qd)),places=[...names2.filter(isUnfinished).map(path2=>({path:path2,named:journal.kind==="own",wanted:!0})),...logs.map(name=>({path:`${log_names.
qd}/${name}`,named:report.kind==="own"&&report.namesLog(name),wanted:isWanted(name)}))],removed=[];for(const{path:path2,named:named2,wanted}of places){const stats=(0,external_node_fs_.lstatSync)((0,external_node_path_.
join)(directory2,path2),{throwIfNoEntry:!1});if(stats!==void 0){if(named2&&stats.isFile())removed.push(path2);else if(wanted)return inTheWay(path2,stats.isFile()?"one that no report names":"no regular\
 file")}}for(const path2 of[...removed,...marked,report_files.GR,report_files.J1])(0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory2,path2),{force:!0})}function isUnfinished(name){const whole=name.
slice(0,-(0,report_files.D0)("").length);return name===(0,report_files.D0)(whole)&&(whole===report_files.GR||isMarkedName(whole))}function namesIn(directory2){return(0,external_node_fs_.statSync)(directory2,
{throwIfNoEntry:!1})?.isDirectory()===!0?(0,external_node_fs_.readdirSync)(directory2):[]}function inTheWay(path2,found,kind="file"){return`expected no ${path2} but a ${kind} of an earlier run; found ${found}\
: name another directory, or move it away`}function makeReportDirectory(asked,environment,tasks){return asked===void 0?makeFresh(environment):makeAsked(asked,tasks)}function makeAsked(path2,tasks){const place=`\
report-directory ${JSON.stringify(path2)}`;try{const problem2=clearEarlierReport(path2,tasks);if(problem2!==void 0)return{kind:"problem",message:`${place}: ${problem2}`};(0,make_directories.K)((0,external_node_path_.
join)(path2,log_names.qd));for(const directory2 of[path2,(0,external_node_path_.join)(path2,log_names.qd)])(0,external_node_fs_.accessSync)(directory2,external_node_fs_.constants.W_OK|external_node_fs_.
constants.X_OK);return{kind:"made",path:path2}}catch(error){return{kind:"problem",message:problemOf(place,error,"name another place")}}}function makeFresh(environment){const place=temporaryDirectory(environment);
let path2;try{return path2=isRunners(environment)?(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place,"rundag-")):makeKeptReport(place),(0,make_directories.K)((0,external_node_path_.join)(
path2,log_names.qd)),{kind:"made",path:path2}}catch(error){return path2!==void 0&&removeReport(path2,place),{kind:"problem",message:temporaryDirectoryProblem(environment,error)}}}function temporaryDirectoryProblem(environment,error){
const place=`temporary directory ${JSON.stringify(temporaryDirectory(environment))}`;return problemOf(place,error,"make room there, and let this user write to it")}function problemOf(place,error,advice2){
return`${place}: expected a directory that files can be written to; found ${(0,message_of.b)(error)}: ${advice2}`}function temporaryDirectory(environment){return isRunners(environment)?environment.RUNNER_TEMP??
(0,external_node_os_.tmpdir)():(0,external_node_os_.tmpdir)()}function isRunners(environment){return(environment.RUNNER_TEMP??"")!==""}var look_up=__webpack_require__(9464);const advice={"set-output":"\
write name=value to the file that the variable GITHUB_OUTPUT names","set-env":"write NAME=value to the file that the variable GITHUB_ENV names","add-path":"write the directory to the file that the var\
iable GITHUB_PATH names","save-state":"a task has no post step that could read it: write an output, or a file"};class LostCommands{#told=new Set;#tell;constructor(tell){this.#tell=tell}printed(task,command){
const what=`${command} ${task.key}`;this.#told.has(what)||(this.#told.add(what),this.#tell(task,`it prints "::${command}", which has no effect in a task: ${advice[command]}`))}}var parse_expression=__webpack_require__(
3929),template=__webpack_require__(514),template_uses=__webpack_require__(6835);function needReadsOfCondition({condition}){if(condition===void 0||!mayRead(condition))return[];const parsed=(0,template.
Fl)(condition)?void 0:(0,parse_expression.v)(condition),uses=parsed===void 0?(0,template_uses.t)(condition):parsed.kind==="problem"?[]:parsed.contexts;return needsAmong(uses).map(({path:path2})=>({place:"\
if",path:path2,bare:!1}))}function needReads(task){const found=[];for(const[place,text]of templatesOf(task))if(mayRead(text))for(const{path:path2,bare}of needsAmong((0,template_uses.t)(text)))found.push(
{place,path:path2,bare});return found}function*templatesOf(task){const{work,timeout,continueOnError,service}=task;yield["name",task.name];for(const[name,text]of task.fileEnv)task.env.has(name)||(yield[
`env.${name}`,text]);for(const[name,text]of task.env)yield[`env.${name}`,text];if(work.kind==="command")for(const word of work.words)yield["command",word];if(task.workingDirectory!==void 0&&(yield["wo\
rking-directory",task.workingDirectory]),timeout?.kind==="expression"&&(yield["timeout-minutes",timeout.minutes]),typeof continueOnError=="string"&&(yield["continue-on-error",continueOnError]),service===
void 0)return;const{ready}=service;for(const text of ready.templates)yield[`service.ready.${ready.kind}`,text]}function mayRead(text){return text.toLowerCase().includes("needs")}function needsAmong(uses){
return uses.filter(({name})=>name.toLowerCase()==="needs")}var nearest=__webpack_require__(6047),diagnostic=__webpack_require__(5602);const shownNames=5;class MissingOutputs{#tasks;#known;#warn;#succeeded=new Set;#told=new Set;#read;constructor(tasks,known,warn){
this.#tasks=tasks,this.#known=known,this.#warn=warn}on(event){if(event.type!=="attempt-started"&&event.type!=="task-ended")return;const task=this.#known.taskOf(event.task);if(task===void 0)return;if(event.
type==="attempt-started"){event.attempt===1&&this.#check(task,[...needReadsOfCondition(task),...needReads(task)]);return}const{because,result,tolerated}=event;(because.kind==="ran"||because.kind==="gi\
ven")&&result==="success"&&!tolerated&&this.#succeeded.add(task.id),["condition","join","bad-expression"].includes(because.kind)&&this.#check(task,needReadsOfCondition(task))}#check(task,reads){for(const read2 of reads){
const missing=this.#missing(task,read2);if(missing===void 0||!this.#deservesWarning(missing))continue;const message=messageFor(missing);this.#told.has(message)||(this.#told.add(message),this.#warn(task.
id,message))}}#missing(task,read2){const[name="",field,output]=read2.path;if(field?.toLowerCase()!=="outputs"||output===void 0||output==="*")return;const need=task.needKeys.find(key=>key.toLowerCase()===
name.toLowerCase());if(need===void 0)return;const instances=this.#known.instancesOf(need);if(instances.length===0||!instances.every(({id:id2})=>this.#succeeded.has(id2)))return;const names2=new Set;for(const{
id:id2}of instances)for(const each of this.#known.outputsOf(id2))names2.add(each);const written=[...names2];if(!written.some(each=>each.toLowerCase()===output.toLowerCase()))return{task,read:read2,need,
output,written}}#deservesWarning({read:read2,need,output,written}){if(this.#known.instancesOf(need).some(task=>writes(task,output)))return!1;if(read2.bare)return!0;const unread=written.filter(each=>!this.#isRead(
need,each));return(0,nearest.p)(output,unread)!==void 0}#isRead(need,output){this.#read??=outputsRead(this.#tasks);for(const key of[need.toLowerCase(),"*"]){const read2=this.#read.get(key);if(read2?.has(
"*")===!0||read2?.has(output.toLowerCase())===!0)return!0}return!1}}function outputsRead(tasks){const found=new Map;for(const task of tasks)for(const{path:path2}of[...needReadsOfCondition(task),...needReads(
task)]){const[need="*",field="outputs",output="*"]=path2.map(step=>step.toLowerCase());if(field!=="outputs"&&field!=="*")continue;const outputs=found.get(need)??new Set;found.set(need,outputs.add(output))}
return found}function writes({work},output){const text=work.kind==="script"?work.script:work.kind==="command"?work.words.join(" "):"";for(let at=text.indexOf(output);at!==-1;at=text.indexOf(output,at+
1)){const before=text.charAt(at-1);if(!/[\w.-]/.test(before)&&/^(?:=|<<|['"`])/.test(text.slice(at+output.length,at+output.length+2)))return!0}return!1}function messageFor({task,read:read2,need,output,
written}){const near=(0,nearest.p)(output,written),names2=near===void 0?written:[near,...written.filter(name=>name!==near)],has=names2.length===0?"no outputs":(0,words_words.KE)(names2.map(name=>JSON.
stringify(name)),shownNames),advice2=near===void 0?`: where it may be missing, write needs.${need}.outputs.${output} || ''`:names2.length===1?"":`; did you mean "${near}"?`,at=(0,diagnostic.L)(task.places.
get(read2.place)??task.at);return`${read2.place} at ${at}: ${need} wrote no output ${JSON.stringify(output)}; it has ${has}${advice2}`}const namedServices=10;function beyondBudgetText(scarce,holders){
const held2=`${(0,words_words.hS)(holders.length,"service")} that ${holders.length===1?"is":"are"} up (${(0,words_words.KE)(holders,namedServices)})`;return`starts although ${usedUp(scarce)}: ${held2}\
 can only be stopped after it, or after what waits for it; ${run_warnings_advice(scarce)}`}function usedUp(scarce){switch(scarce.kind){case"cpus":return"not enough CPUs are free";case"pool":return`the\
 pool "${scarce.name}" is used up`;case"max-parallel":return`max-parallel of "${scarce.key}" is reached`}}function run_warnings_advice(scarce){switch(scarce.kind){case"cpus":return"lower cpus of the s\
ervices";case"pool":return"make the pool larger, or let the services start later by what they need";case"max-parallel":return"raise max-parallel"}}const askInterval=1e3,changesPerTurn=1e3;class PlanDriver{#options;#running=new Map;#delays=new Map;#questions=new Map;#lookUps=new Map;#givenFiles=new Map;#asking;#untold=[];constructor(options2){
this.#options=options2;for(const[id2,{files}]of options2.given)this.#givenFiles.set(id2,files)}next(){if(this.#untold.length>0)return untilTold;const next=this.#options.plan.next();return this.#carryOut(
this.#options.plan.drain()),this.#untold.length>0&&next.kind!=="ready"?untilTold:(next.kind==="busy"&&this.#tellWaits(),next.kind==="busy"&&next.until==="wake"&&this.#askAgainLater(),next)}#tellWaits(){
const{plan,debug}=this.#options,told=debug&&plan.waits();for(const{task,reasons}of told?.waits??[])debug?.({kind:"waits",reasons},task);told!==void 0&&told.more>0&&debug?.({kind:"more-wait",count:told.
more})}leave(id2,worker){this.#running.delete(id2),this.#options.plan.leave(id2,worker)}placed(worker){this.#running.set(worker.uid,worker)}began(worker,name){const{uid:task,attempt,slot}=worker;this.#emitInTurn(
{type:"attempt-started",at:this.#options.now(),task,attempt,slot,name})}collect(worker){const{plan,now,record}=this.#options,{uid:task,attempt,slot,outcome,data}=worker;record(data,outcome);const changes=plan.
drain(),waiting=changes.find(change=>change.kind==="waiting"&&change.id===task),retryInSeconds=waiting?.kind==="waiting"?waiting.seconds:void 0;this.#emitInTurn({type:"attempt-ended",at:now(),task,attempt,
slot,outcome,retryInSeconds}),this.#carryOut(changes)}serviceReady(service,seconds,files){const{plan,now,wake,recordReady}=this.#options;recordReady(service,files),plan.serviceReady(service.id),this.#emitInTurn(
{type:"service-ready",at:now(),task:service.id,seconds}),this.#carryOut(plan.drain()),wake()}close(cause){const{plan,closed}=this.#options;closed?.(),plan.close(cause);const changes=plan.drain();for(const change of changes)
isForRunning(change)&&this.#carryOutOne(change);this.#carryOut(changes.filter(change=>!isForRunning(change))),this.#options.wake()}#tellOn(){const some=this.#untold.slice(0,changesPerTurn);this.#untold=
this.#untold.slice(changesPerTurn);for(const change of some)this.#carryOutOne(change);this.#untold.length!==0&&setImmediate(()=>{this.#tellOn(),this.#untold.length===0&&this.#options.wake()})}get running(){
return[...this.#running.values()]}#carryOut(changes){if(this.#untold.length===0){this.#untold=changes,this.#tellOn();return}for(const change of changes)isForRunning(change)&&this.#carryOutOne(change);
this.#untold=[...this.#untold,...changes.filter(change=>!isForRunning(change))]}#emitInTurn(event){this.#untold.length===0?this.#options.emit(event):this.#untold=[...this.#untold,{kind:"event",event}]}#carryOutOne(change){
const{emit,now}=this.#options;switch(change.kind){case"ended":{const{id:task,result,tolerated,because}=change;clearTimeout(this.#delays.get(task)),this.#delays.delete(task),this.#questions.get(task)?.
drop(),this.#questions.delete(task),this.#lookUps.get(task)?.abort(),this.#lookUps.delete(task);const givenFiles=because.kind==="given"?this.#givenFiles.get(task):void 0,elsewhere=because.kind==="give\
n"?this.#options.given.get(task)?.elsewhere:void 0;emit({type:"task-ended",at:now(),task,result,tolerated,because,givenFiles,elsewhere});return}case"event":emit(change.event);return;case"question":this.#find(
change.id,change.question);return;case"look-up":this.#lookUp(change.id);return;case"waiting":change.seconds>0&&this.#resumeLater(change.id,change.seconds);return;case"closed":emit({type:"run-closed",at:now(),
cause:change.cause});return;case"beyond-budget":{const message=beyondBudgetText(change.scarce,change.holders);emit({type:"warning",at:now(),message,task:change.id});return}case"end-attempt":this.#running.
get(change.id)?.end({kind:"cancelled",cause:change.cause});return;case"stop-service":this.#running.get(change.id)?.end({kind:"stopped"});return}}async#find(id2,question){const{plan,wake,ask,recordAnswer}=this.#options,
asked=ask(question);this.#options.debug?.({kind:"asks",patterns:question},id2),this.#questions.set(id2,asked);const answer=await asked.answer;answer!==void 0&&(this.#questions.delete(id2),recordAnswer(
id2,question,answer),plan.answered(id2),this.#carryOut(plan.drain()),wake())}async#lookUp(id2){const{plan,wake,lookUp,recordGiven:recordGiven2,debug}=this.#options;debug?.({kind:"looks-up"},id2);const controller=new AbortController;
this.#lookUps.set(id2,controller);const found=await lookUp(id2,controller.signal);controller.signal.aborted||(this.#lookUps.delete(id2),found!==void 0&&(this.#givenFiles.set(id2,found.files),recordGiven2(
id2,found)),plan.give(id2,found),this.#carryOut(plan.drain()),wake())}#askAgainLater(){this.#asking===void 0&&(this.#asking=setTimeout(()=>{this.#asking=void 0,this.#options.wake()},askInterval),this.#asking.
unref())}#resumeLater(id2,seconds){const{plan,wake}=this.#options,resume=()=>{this.#delays.delete(id2),plan.resume(id2),wake()};this.#delays.set(id2,setTimeout(resume,Math.min(seconds*1e3,time_limit.a5)))}}
const untilTold={kind:"busy",until:"wake"};function isForRunning({kind}){return kind==="end-attempt"||kind==="stop-service"}var task_preparer=__webpack_require__(1120),duration=__webpack_require__(4094);
function*countFromOne(){for(let index=1;;index+=1)yield index}class Worker{static indexGenerator=countFromOne();uid;data;slot;env;index;process=void 0;constructor(uid,data,slot,env){this.uid=uid,this.
data=data,this.slot=slot,this.env=env,this.index=new.target.indexGenerator.next().value}whenEnded(){}}var tree_ender=__webpack_require__(3500);const lineFeed=10;function*linesOf(block){for(let start=0;start<
block.length;){const end=block.indexOf(lineFeed,start);yield{start,end},start=end+1}}function*linesWith(marks,block){const next=marks.map(mark2=>({mark:mark2,at:find(mark2,block,0)})).filter(({at})=>at>=
0);let from=0;for(;;){let first=block.length;for(const each of next)each.at>=0&&each.at<from&&(each.at=find(each.mark,block,from)),each.at>=0&&(first=Math.min(first,each.at));if(first===block.length)return;
const end=block.indexOf(lineFeed,first);yield{start:first===0?0:block.lastIndexOf(lineFeed,first-1)+1,end},from=end+1}}function find({text,atStart},block,from){let at=block.indexOf(text,from);if(!atStart)
return at;for(;at>=0&&!mayBeFirst(block,at);)at=block.indexOf(text,block.indexOf(lineFeed,at));return at}function mayBeFirst(block,at){for(let place=at-1;place>=0;place-=1){const byte=block[place]??0;
if(byte===lineFeed||byte>127)return!0;if(byte!==32&&(byte<9||byte>13))return!1}return!0}const longestLine=1024*1024,line_blocks_lineFeed=10,carriageReturn=13;class LineBlocks{#sink;#parts=[];#length=0;#afterReturn=!1;constructor(sink){
this.#sink=sink}write(bytes){for(let from=0;from<bytes.length;from+=longestLine)this.#write(bytes.subarray(from,from+longestLine))}get unended(){return this.#parts.length===0?void 0:Buffer.concat(this.#parts)}get unendedBytes(){
return this.#length}end(){this.#afterReturn=!1,this.#length>0&&this.#endLine()}#write(bytes){let from=this.#afterReturn&&bytes[0]===line_blocks_lineFeed?1:0;this.#afterReturn=bytes[bytes.length-1]===carriageReturn;
const last=Math.max(bytes.lastIndexOf(line_blocks_lineFeed),bytes.lastIndexOf(carriageReturn));if(last>=from){if(this.#length>0){const end=firstEnd(bytes,from);this.#keep(bytes.subarray(from,end)),this.#endLine(),
from=end+(bytes[end]===carriageReturn&&bytes[end+1]===line_blocks_lineFeed?2:1)}last>=from&&this.#sink.lines(withLineFeeds(bytes.subarray(from,last+1))),from=last+1}this.#keep(bytes.subarray(from))}#keep(bytes){
bytes.length!==0&&(this.#length+=bytes.length,this.#length>longestLine?this.#parts=[]:this.#parts.push(Buffer.from(bytes)))}#endLine(){const length=this.#length,parts=this.#parts;this.#length=0,this.#parts=
[],length>longestLine?this.#sink.dropped(length):this.#sink.lines(Buffer.concat([...parts,lineEnd]))}}const lineEnd=Buffer.from(`
`);function firstEnd(bytes,from){const feed=bytes.indexOf(line_blocks_lineFeed,from),carriage=bytes.indexOf(carriageReturn,from);return feed<0||carriage<0?Math.max(feed,carriage):Math.min(feed,carriage)}
function withLineFeeds(lines){const first=lines.indexOf(carriageReturn);if(first<0)return lines;let length=first,before=0;for(let at=first;at<lines.length;at+=1){const byte=lines[at]??0;(byte!==line_blocks_lineFeed||
before!==carriageReturn)&&(lines[length]=byte===carriageReturn?line_blocks_lineFeed:byte,length+=1),before=byte}return lines.subarray(0,length)}class StreamLines{#lines;#ended=0;#withheld;#from=0;constructor(sink){
this.#lines=new LineBlocks({lines:block=>{if(this.#withheld!==void 0)return;const at=sink.lines(block);at!==void 0&&(this.#withheld=this.#ended+at),this.#ended+=block.length},dropped:bytes=>{this.#withheld===
void 0&&(this.#ended+=bytes+1,sink.dropped(bytes))}})}get unended(){return this.#lines.unended}get unendedFrom(){return this.#lines.unendedBytes===0?1/0:this.#from}write(bytes,place){const[pending,from,
length]=[this.#lines.unendedBytes,this.#from,bytes.length],shortened=bytes.includes("\r");this.#ended=0,this.#lines.write(bytes);const left=this.#lines.unendedBytes;if(left<=length&&(this.#from=place+
length-left),this.#withheld===void 0)return;const begins=pending===0?place:from;return shortened||this.#withheld===0?begins:place+this.#withheld-pending}end(){return this.#ended=0,this.#lines.end(),this.#withheld===
void 0?void 0:this.#from}}var with_commas=__webpack_require__(5314);const tailLines=100,tailBytes=16*1024,tail_lineFeed=10,reach=tailBytes+tailLines+1;class Tail{#bytes=Buffer.alloc(0);#length=0;push(block){
const pieces=[];let from=block.length;for(let count=0,taken2=0;from>0&&count<tailLines&&taken2<reach;count+=1){if(from+taken2<=tailBytes){pieces.push(block.subarray(0,from));break}const start=startOfLine(
block,from),piece=from-1-start>tailBytes?noteOf(from-1-start):block.subarray(start,from);pieces.push(piece),taken2+=piece.length,from=start}for(const piece of pieces.toReversed())this.#append(piece)}pushDropped(bytes){
this.#append(noteOf(bytes))}lines(){let from=this.#length;for(let count=0,bytes=0;from>0&&count<tailLines;count+=1){const start=startOfLine(this.#bytes,from);if(bytes+=from-1-start,bytes>tailBytes)break;
from=start}return from===this.#length?[]:this.#bytes.toString("utf8",from,this.#length-1).split(`
`)}#append(piece){this.#length+piece.length>this.#bytes.length&&this.#makeRoom(piece.length),piece.copy(this.#bytes,this.#length),this.#length+=piece.length}#makeRoom(bytes){const kept=this.#bytes.subarray(
Math.max(0,this.#length-reach),this.#length),needed=kept.length+bytes,size=Math.max(256,needed+Math.min(needed,reach)),target=size>this.#bytes.length?Buffer.allocUnsafeSlow(size):this.#bytes;kept.copy(
target),this.#bytes=target,this.#length=kept.length}}function startOfLine(bytes,end){return end<2?0:bytes.lastIndexOf(tail_lineFeed,end-2)+1}function noteOf(bytes){return Buffer.from(`[a line of ${(0,with_commas.
r)(bytes)} bytes is left out here: the task's log file has it]
`)}const silence=200,gathering=100,growth=1e3;class Output{log;tail=new Tail;#listeners;#streams=[];#silences=[];#listenersWork=!0;#withheldFrom;#growth;constructor(log,listeners){this.log=log,this.#listeners=
listeners}get withheldFrom(){return this.#withheldFrom}stream(){const lines=new StreamLines({lines:block=>this.#take(block),dropped:bytes=>this.tail.pushDropped(bytes)});this.#streams.push(lines);const write=bytes=>{
const before=this.log.bytes;this.log.write(bytes),this.#withheldFrom===void 0&&this.#note(lines.write(bytes,before)),this.#listeners.onGrown!==void 0&&(this.#growth??=setTimeout(this.#tellGrowth,gathering))},
{onUnendedLine}=this.#listeners;if(onUnendedLine===void 0)return write;const tell=()=>{const line=this.#withheldFrom===void 0?lines.unended:void 0;line!==void 0&&this.#tell(()=>onUnendedLine(line.toString(
"utf8")))},silent=setTimeout(tell,silence).unref();this.#silences.push(silent);let[from,since]=[lines.unendedFrom,0];return bytes=>{write(bytes),silent.refresh();const now=performance.now();lines.unendedFrom!==
from&&([from,since]=[lines.unendedFrom,now]),!(now-since<growth)&&(since=now,tell())}}end(){for(const silent of this.#silences)clearTimeout(silent);clearTimeout(this.#growth);for(const lines of this.#streams)
this.#withheldFrom===void 0&&this.#note(lines.end());this.#streams.length=0}#tellGrowth=()=>{this.#growth=void 0;const{path:path2,bytes}=this.log,shown=Math.min(bytes,this.#withheldFrom??bytes,...this.#streams.
map(({unendedFrom})=>unendedFrom));path2!==void 0&&this.#tell(()=>this.#listeners.onGrown?.(path2,shown))};#take(block){const{onLine,lineMarks}=this.#listeners;let withheld;return onLine!==void 0&&this.#tell(
()=>{for(const{start,end}of lineMarks===void 0?linesOf(block):linesWith(lineMarks,block))if(onLine(block.toString("utf8",start,end),()=>withheld=start),withheld!==void 0)return}),this.tail.push(block.
subarray(0,withheld)),withheld}#note(withheldFrom){withheldFrom!==void 0&&(this.#withheldFrom=Math.min(withheldFrom,...this.#streams.map(({unendedFrom})=>unendedFrom)))}#tell(what){if(this.#listenersWork)
try{what()}catch(error){this.#listenersWork=!1,this.#listeners.onProblem(error)}}}function splitArguments(line){const words=[];let word="",inWord=!1,quoted2=!1;for(let at=0;at<line.length;at+=1){const character=line.
charAt(at);if(!quoted2&&(character===" "||character==="	")){inWord&&words.push(word),word="",inWord=!1;continue}if(inWord=!0,character==="\\"){let end=at;for(;line[end]==="\\";)end+=1;const slashes=end-
at,beforeQuote=line[end]==='"';word+="\\".repeat(beforeQuote?slashes>>1:slashes);const escapes=beforeQuote&&slashes%2===1;escapes&&(word+='"'),at=escapes?end:end-1}else character!=='"'?word+=character:
quoted2&&line[at+1]==='"'?(word+='"',at+=1):quoted2=!quoted2}return inWord&&words.push(word),words}const builtInShells=["bash","sh","pwsh","powershell","cmd","python"];function shellCommand(shell,platform=process.
platform){const windows=platform==="win32",fix=script=>windows?script.replaceAll(/\r?\n/g,`\r
`):script,posix=(programs,...before)=>({programs,args:path2=>[...before,path2],extension:".sh",fix,verbatim:!1});if(shell===void 0)return windows?powerShell(["pwsh","powershell"],fix):posix(["bash","s\
h"],"-e");const word=shell.trim();switch(word){case"bash":return posix(["bash"],"--noprofile","--norc","-e","-o","pipefail");case"sh":return posix(["sh"],"-e");case"pwsh":case"powershell":return powerShell(
[word],fix);case"cmd":return{programs:["cmd"],args:path2=>["/D","/E:ON","/V:OFF","/S","/C",`"CALL "${path2}""`],extension:".cmd",fix:script=>fix(`@echo off
${script}`),verbatim:!0};case"python":return{...posix(["python"]),extension:".py"};default:return shell_template(shell,platform,fix)}}function powerShell(programs,fix){return{programs,args:path2=>["-c\
ommand",`. '${path2.replaceAll("'","''")}'`],extension:".ps1",fix:script=>fix(`$ErrorActionPreference = 'stop'
${script}
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`),verbatim:!1}}function shell_template(shell,platform,fix){const[program,...words]=splitArguments(shell);if(program===void 0||
!words.some(word=>word.includes("{0}")))return;const known=builtInShells.find(name=>name===program),like=known===void 0?void 0:shellCommand(known,platform);return{programs:[program],args:path2=>words.
map(word=>word.replaceAll("{0}",path2)),extension:like?.extension??"",fix:like?.fix??fix,verbatim:!1}}function prepareLaunch(order,token2,scriptDirectory,serial){const env=withToken(order.env,token2),
refusal=(0,start_refusal.$w)(order.work.kind==="command"?order.work.words:[],env)??checkScript(order.work)??checkDirectoryName(order.workingDirectory)??checkStopSignal(order.service?.stopSignal);return refusal!==
void 0?refusal:order.work.kind==="command"?prepareCommand(order.work.words,env,order.workingDirectory):prepareScript(order.work,{env,shellEnv:order.shellEnv??env,directory:order.workingDirectory,file:(0,external_node_path_.
join)(scriptDirectory,`script-${serial}`)})}function withToken(env,token2){const outer=env.get(process_tree.Sj);return new Map(env).set(process_tree.Sj,outer===void 0?token2:`${outer} ${token2}`)}function checkDirectoryName(directory2){
return directory2.includes("\0")?(0,start_refusal.TR)("the working directory contains a NUL character","fix working-directory"):void 0}function checkScript(work){if(!(work.kind!=="script"||!work.script.
includes("\0")))return(0,start_refusal.TR)("the script contains a NUL character, which no shell reads","remove it from run")}function checkStopSignal(signal){if(!(signal===void 0||(0,describe_error.Hp)(
signal)))return(0,start_refusal.TR)(`${signal} is not a signal of this system`,"fix stop-signal: SIGTERM, SIGINT, SIGQUIT \u2026")}function prepareCommand(words,env,directory2){const[name="",...args]=words;
if(name==="")return(0,start_refusal.TR)("the first word of the command is empty, where the program belongs","name the program, or see which expression in command is empty");const program=(0,find_program.
Kp)(name,env,directory2);if(program.kind==="found")return{program:program.path,args,env,verbatim:!1,scriptFile:void 0};if(program.kind==="not-executable")return(0,start_refusal.TR)(`${program.path} ca\
nnot be run: ${program.problem}`,"make it executable (chmod +x), or run it with the program that it is for");const ofDirectory=(0,start_refusal.W3)(directory2);return ofDirectory!==void 0?ofDirectory:
(0,start_refusal.TR)(`there is no program ${JSON.stringify(name)}: looked in ${program.place}`,`fix the spelling, install it, or let a task that this one needs install it${pathRemark(program.path)}`)}
function pathRemark(path2){return path2===void 0?"":`; PATH is ${path2}`}function prepareScript(work,place){const{env,shellEnv,directory:directory2,file}=place,shell=shellCommand(work.shell);if(shell===
void 0)return(0,start_refusal.TR)(`${JSON.stringify(work.shell)} is not a shell`,`use one of ${builtInShells.join(", ")}, or a command line with {0} where the script's path belongs`);const program=findShell(
shell.programs,shellEnv,directory2);if(typeof program!="string"){const ofDirectory=(0,start_refusal.W3)(directory2);if(ofDirectory!==void 0)return ofDirectory;const problems=program.map((each,index)=>each.
kind==="not-executable"?`${each.path}: ${each.problem}`:`no ${shell.programs[index]} in ${each.place}`);return(0,start_refusal.TR)(`there is no shell to run the script: ${problems.join("; ")}`,`instal\
l it, put its directory into the PATH of the step or into GITHUB_PATH, or choose another shell${pathRemark(program.find(each=>each.kind==="not-found")?.path)}`)}const scriptFile=file+shell.extension;try{
(0,external_node_fs_.writeFileSync)(scriptFile,shell.fix(work.script),{mode:420,flag:"wx"})}catch(error){return(0,start_refusal.ow)(error,scriptFile,directory2)}return{program,args:shell.args(scriptFile),
env,verbatim:shell.verbatim,scriptFile}}const shells=new Map;function findShell(names2,env,directory2){const path2=(0,find_program.Jz)(env,"PATH")??"",missing=[];for(const name of names2){const key=`${name}\
\0${path2}\0${directory2}`,before=shells.get(key);if(before!==void 0)return before;const found=(0,find_program.Kp)(name,env,directory2);if(found.kind==="found")return shells.set(key,found.path),found.
path;missing.push(found)}return missing}const leftoverTime=200;class Attempt{order;ended;#host;#output;#serial;#command;#scriptFile;#limit;#reason;#own;#launched=!1;#resolve=()=>{};#over=!1;constructor(order,host){
this.order=order,this.#host=host,this.ended=new Promise(resolve=>{this.#resolve=resolve}),this.#output=new Output(host.logFile(order.logName),{onLine:order.onLine,lineMarks:order.lineMarks,onUnendedLine:order.
onUnendedLine,onGrown:order.onGrown,onProblem:error=>host.warn(`internal error: the output of task ${order.task} could not be read on: ${String(error)}`)}),this.#serial=host.nextSerial(order),this.#command=
host.owner.command({order,serial:this.#serial,output:this.#output})}start(){this.#host.began(this);const token2=(0,process_tree.$Q)(this.#host.runToken,this.#serial),launch=prepareLaunch(this.order,token2,
this.#host.temporaryDirectory,this.#serial);if("kind"in launch){this.#finish(launch,tree_ender.e,[]);return}this.#scriptFile=launch.scriptFile;const{task,attempt,workingDirectory:directory2}=this.order,
{program,args}=launch;this.#host.debug?.({kind:"launch",attempt,program,args,directory:directory2},task),this.#launched=!0,this.#command.start(launch,{started:()=>this.#onStarted(),ended:own=>this.#onEnded(
own),failed:refusal=>this.#onFailed(refusal)}),this.#reason!==void 0&&this.#endTree(this.#reason)}get nothingLeft(){return this.#command.isGone}end(reason){this.#over||this.#own!==void 0||this.#reason!==
void 0||(this.#reason=reason,this.#limit?.cancel(),this.#launched&&this.#endTree(reason))}#onStarted(){const{timeoutSeconds}=this.order;this.#reason!==void 0||timeoutSeconds===void 0||(this.#limit=new time_limit.
h9(timeoutSeconds*1e3,()=>this.end({kind:"timed-out",afterSeconds:timeoutSeconds})))}#onFailed(refusal){this.#over||this.#own!==void 0||(this.#own=refusal,this.#finish(this.#reason??refusal,tree_ender.
e,[]))}#onEnded(own){this.#over||this.#own!==void 0||(this.#own=own,this.#limit?.cancel(),this.#reason===void 0&&this.#seeTo(this.#lookAfter(own)))}#endTree(reason){this.#seeTo(this.#command.end(this.#endOptions()).
then(report=>this.#finish(reason,report,[])))}#seeTo(work){work.catch(error=>{this.#host.warn(`internal error: ${String(error)}`,this.order.task),this.#finish(this.#reason??this.#own??(0,start_refusal.
TR)("internal error","report it"),tree_ender.e,[])})}async#lookAfter(own){const left=await this.#command.settle(leftoverTime);if(this.#command.isGone)this.#finish(own,tree_ender.e,[]);else if(this.#succeeds(
own))if(left==="nothing-left")this.#finish(own,tree_ender.e,[]);else{const leftovers2=await this.#command.look();this.#command.keep(),this.#finish(own,tree_ender.e,leftovers2)}else{const report=await this.#command.
end(this.#endOptions()),survivors=report.survivors.map(({pid,command})=>({pid,command}));this.#finish(own,report,[...report.ended,...survivors])}}#succeeds(own){return this.order.service===void 0&&(0,model_outcome.
bF)(own)}#endOptions(){const{service}=this.order,signal=service?.stopSignal??"";return{signal:(0,describe_error.Hp)(signal)?signal:"SIGTERM",graceMilliseconds:(service?.stopSeconds??this.#host.graceSeconds)*
1e3}}#finish(termination,report,leftovers2){if(this.#over)return;this.#over=!0,this.#host.over(this),this.#limit?.cancel(),this.#output.end(),this.#command.release(report.survivors.length>0),this.#removeScript();
const{log}=this.#output;log.close(),this.#resolve({termination:this.#named(termination),leftovers:leftovers2,survivors:report.survivors,usage:this.#command.usage,logFile:log.path,logBytes:log.bytes,withheldFrom:this.#output.
withheldFrom,logProblem:log.problem,tail:this.#output.tail.lines()})}#removeScript(){if(this.#scriptFile!==void 0)try{(0,external_node_fs_.unlinkSync)(this.#scriptFile)}catch{}}#named(termination){return this.
order.service===void 0?termination:termination.kind==="exited"?{kind:"ended-early",code:termination.code,signal:void 0}:termination.kind==="signalled"?{kind:"ended-early",code:void 0,signal:termination.
signal}:termination}}var workflow_command=__webpack_require__(1826);class OutputCommands{#requests;#resumeToken;constructor(requests){this.#requests=requests}read(line){if(!(0,workflow_command.cz)(line))
return;const command=(0,workflow_command.Q8)(line,this.#resumeToken);if(command===void 0)return;const{fate}=this.#requests;if(this.#resumeToken===void 0){if(fate?.(command.name,isObeyed(command)?"obey\
ed":"disarmed"),command.name==="add-mask")return command.data.trim()===""?void 0:this.#requests.secret(command.data);this.#obey(command)}else command.name===this.#resumeToken?(this.#resumeToken=void 0,
fate?.("resume","obeyed")):fate?.(command.name,"disarmed")}#obey(command){const{name,properties,data}=command;switch(name){case"error":case"warning":case"notice":this.#requests.annotation({level:name,
message:data,properties:inRunnersSpelling(properties)});return;case"add-matcher":case"remove-matcher":this.#requests.matcher(command);return;case"stop-commands":isStopToken(data)&&(this.#resumeToken=data.
toLowerCase());return;case"set-output":case"set-env":case"add-path":case"save-state":this.#requests.lost(name);return;default:}}}class CommandTally{#counts=new Map;note=(name,fate)=>{const key=`${fate}\
 ${name}`,count=(this.#counts.get(key)?.count??0)+1;this.#counts.set(key,{name,fate,count})};get counts(){return[...this.#counts.values()]}}function isObeyed({name,data}){switch(name){case"add-mask":return data.
trim()!=="";case"stop-commands":return isStopToken(data);case"error":case"warning":case"notice":case"debug":case"add-matcher":case"remove-matcher":return!0;default:return!1}}function isStopToken(token2){
const name=token2.toLowerCase();return name!==""&&name!=="pause-logging"&&!workflow_command.h3.has(name)}const spellings=new Map(["file","line","endLine","col","endColumn","title"].map(name=>[name.toLowerCase(),
name]));function inRunnersSpelling(properties){const known=new Map;for(const[name,value]of properties){const spelling=spellings.get(name.toLowerCase());spelling!==void 0&&known.set(spelling,value)}return known}
function concludeAttempt(ended,facts){const{reading,explained,maskProblem}=facts,rest={...ended,termination:explained},own=ended.termination,without2=(termination,remarks=[])=>({outcome:{...rest,termination,
files:model_outcome.oI},remarks});return maskProblem!==void 0?without2(isByItself(own)?{kind:"too-many-masks",problem:maskProblem}:own):own.kind==="stopped"&&explained!==own?without2(explained):reading.
kind==="files"?{outcome:{...rest,files:reading.files},remarks:reading.refusals}:own.kind==="exited"&&own.code===0?without2(reading.termination):without2(rest.termination,[`what it wrote is dropped: ${(0,words_words.
_3)(reading.termination)}`])}function unstarted(termination){return{termination,leftovers:[],survivors:[],logFile:void 0,logBytes:0,logProblem:void 0,tail:[],files:model_outcome.oI}}function attempt_outcome_withoutFiles(error){
const code=(0,describe_error.CA)(error);return{kind:"could-not-start",cause:`its GITHUB_* files cannot be made: ${(0,message_of.b)(error)}`,fix:code==="EMFILE"||code==="ENFILE"?"run fewer tasks at onc\
e (max-parallel), or raise the limit (ulimit -n)":"make room in the temporary directory (RUNNER_TEMP), and let this user write to it"}}function isByItself({kind}){return kind==="exited"||kind==="signa\
lled"||kind==="ended-early"||kind==="stopped"}var task_inquiry=__webpack_require__(6774);class ReadinessWatch{#service;#questioned;#outcome;#startedAt=performance.now();#deadline;#pause;#lastProblem;#over=!1;#last=!1;constructor(service,questioned,outcome){
this.#service=service,this.#questioned=questioned,this.#outcome=outcome,this.#lastProblem=`${questioned.subject} has not answered`,this.#deadline=new time_limit.h9(service.timeoutSeconds*1e3,stoodStill=>this.#timeOver(
stoodStill)),this.#round()}askNow(){this.#pause!==void 0&&(clearTimeout(this.#pause),this.#round())}stop(){this.#over=!0,this.#deadline.cancel(),clearTimeout(this.#pause),this.#pause=void 0}async#round(){
this.#pause=void 0;const problem2=await this.#ask();if(!this.#over){if(problem2===void 0){this.stop(),this.#outcome.ready((performance.now()-this.#startedAt)/1e3);return}if(this.#lastProblem=problem2,
this.#last){this.#giveUp();return}this.#pause=setTimeout(()=>{this.#round()},this.#service.intervalSeconds*1e3)}}async#ask(){try{return await this.#questioned.ask()}catch(error){return(0,message_of.b)(
error)}}#timeOver(stoodStill){if(!stoodStill){this.#giveUp();return}this.#last=!0,this.askNow()}#giveUp(){this.stop(),this.#outcome.giveUp(this.#service.timeoutSeconds,this.#lastProblem)}}function programsOf(order,supervisor,timeoutSeconds){
const{service:_,onLine:_onLine,onUnendedLine:_onUnended,onGrown:_onGrown,...place}=order;return async(words,signal)=>{const own={work:{kind:"command",words},timeoutSeconds,logName:(0,log_names.BE)(order.
logName),cpus:0},attempt=new Attempt({...place,...own},supervisor);signal.addEventListener("abort",()=>attempt.end({kind:"stopped"})),attempt.start();const{logFile,tail,termination}=await attempt.ended;
if(logFile!==void 0&&(0,external_node_fs_.rmSync)(logFile,{force:!0}),(0,model_outcome.bF)(termination))return;const lastLine=tail.findLast(line=>line.trim()!=="");return`${(0,words_words._3)(termination)}${lastLine===
void 0?"":`: ${lastLine.trim()}`}`}}const questionSeconds=10,firstQuestionSeconds=1;class ServiceProbe{#asker;#endQuestion;constructor(probe,order,supervisor,listener){this.#asker=probe.open({...listener,
runProgram:programsOf(order,supervisor,questionSeconds)})}get subject(){return this.#asker.subject}get mayBeTaken(){return this.#asker.taken!==void 0}async taken(){const{taken:taken2}=this.#asker;if(!(taken2===
void 0||await this.#askWithin(firstQuestionSeconds).catch(message_of.b)!==void 0))return{cause:taken2,fix:"something else listens there, maybe left by an earlier run: end it, or give the service a por\
t of its own"}}read(line){this.#asker.read?.(line)}readUnended(line){this.#asker.readUnended?.(line)}ask(){return this.#askWithin(this.#asker.timesItself===!0?void 0:questionSeconds)}async stop(){this.#endQuestion?.(),
await this.#asker.stop?.()}async#askWithin(seconds){const controller=new AbortController,end=()=>controller.abort();this.#endQuestion=end;const limit=seconds===void 0?void 0:new time_limit.h9(seconds*
1e3,end);try{return await this.#asker.ask(controller.signal)}finally{limit?.cancel(),this.#endQuestion=void 0}}}class ServiceStart{#service;#files;#probe;#host;#watching;#ready=!1;#badWhenReady;constructor({
service,ready,order,files,supervisor},host){this.#service=service,this.#files=files,this.#host=host,this.#probe=new ServiceProbe(ready,order,supervisor,{found:()=>this.#watching?.askNow(),problem:message=>host.
remark([message])})}read(line){this.#probe.read(line)}readUnended(line){this.#probe.readUnended(line)}begin(){if(this.#probe.mayBeTaken)return this.#probe.taken().then(taken2=>this.#launch(taken2));this.#launch(
void 0)}async stop(){this.#watching?.stop(),await this.#probe.stop()}explain(own){return own.kind==="stopped"?this.#badWhenReady??own:own.kind==="ended-early"&&!this.#ready?{...own,beforeReady:!0}:own}#launch(taken2){
this.#host.launch(taken2)&&(this.#watching=new ReadinessWatch(this.#service,this.#probe,{ready:seconds=>this.#onReady(seconds),giveUp:(afterSeconds,lastProblem)=>{this.stop(),this.#host.end({kind:"not\
-ready",afterSeconds,lastProblem})}}))}#onReady(seconds){const reading=this.#files.read();this.#ready=!0,reading.kind==="files"?(this.#host.remark(reading.refusals),this.#host.ready(seconds,reading.files)):
(this.#badWhenReady=reading.termination,this.#host.ready(seconds,void 0),this.#host.end({kind:"stopped"}))}}function watchSlowness(seconds,onSlow){const limit=new time_limit.h9(seconds*1e3,()=>onSlow(),
{holds:!1});return()=>limit.cancel()}class TaskWorker extends Worker{attempt;continueOnError=!1;badExpression;#question;#prepared;#preparation;#process;#files;#service;#opening;#endedFirst;#maskProblem;#remarks=new Set;#tally;#launchedAt=0;#endSlowWatch=()=>{};#outcome;constructor(id2,task,slot,workplace){
super(id2,task,slot,workplace),this.attempt=workplace.attemptOf(id2)}start(){this.env.placed(this);const inquiry=new task_inquiry.o,question=this.#begin(inquiry);question!==void 0&&(this.#prepared=this.#beginLater(
question,inquiry))}#begin(inquiry){const inquired=this.env.preparer.prepare(this.data,this.attempt,this.slot,inquiry);if(inquired.kind==="waits")return inquired.question;const prepared=inquired.value;
if(this.env.began(this,prepared.kind==="prepared"?prepared.preparation.name:this.uid),prepared.kind==="problem"){const{problem:problem2,at}=prepared;this.badExpression={problem:problem2,at},this.#refuse(
`bad expression in ${problem2}`,`fix the expression at ${(0,diagnostic.L)(at)}`);return}this.continueOnError=prepared.preparation.continueOnError,this.#preparation=prepared.preparation;try{this.#files=
this.env.createFiles(this.uid)}catch(error){this.#endUnstarted(attempt_outcome_withoutFiles(error));return}this.env.debug!==void 0&&(this.#tally=new CommandTally);const commands=new OutputCommands({...this.
env.requestsOf(this.data),fate:this.#tally?.note}),{printed:printed2}=this.env,ordered=this.env.preparer.orderFor(this.data,this.attempt,this.slot,prepared.preparation,this.#files,(line,withhold)=>{const problem2=commands.
read(line);problem2===void 0?this.#service?.read(line):this.#endUnmasked(problem2,withhold)},line=>this.#service?.readUnended(line)),order=printed2===void 0?ordered:{...ordered,onGrown:(logFile,bytes)=>printed2(
this,logFile,bytes)},{ready}=prepared.preparation;this.data.service===void 0||ready===void 0?this.#launch(order):this.#beginService(this.data.service,ready,order,this.#files)}async#beginLater(first,inquiry){
for(let question=first;question!==void 0;question=this.#begin(inquiry)){this.#question=this.env.ask(question);const answer=await this.#question.answer;if(this.#question=void 0,answer===void 0)return;inquiry.
receive(question,answer)}}#beginService(service,ready,order,files){const supervisor=this.env.supervisor;this.#service=new ServiceStart({service,ready,order,files,supervisor},{launch:taken2=>this.#launchUnless(
taken2,order),end:reason=>this.#process?.end(reason),ready:(seconds,written)=>{this.#endSlowWatch(),written!==void 0&&this.env.serviceReady(this.data,seconds,written)},remark:messages=>this.#remark(messages)}),
this.#opening=this.#service.begin()}#launchUnless(taken2,order){return this.#endedFirst!==void 0?this.#endUnstarted(this.#endedFirst):taken2!==void 0?this.#refuse(taken2.cause,taken2.fix):this.#launch(
order),this.#process!==void 0}#launch(order){const attempt=new Attempt(order,this.env.supervisor);this.#process=attempt,this.process=attempt,this.#launchedAt=Date.now(),attempt.start(),this.#endedFirst!==
void 0&&attempt.end(this.#endedFirst),this.data.slowAfterSeconds!==void 0&&this.#watchSlowness(this.data.slowAfterSeconds)}poll(){return this.#outcome===void 0}async whenEnded(){if(await this.#prepared,
await this.#opening,this.#process===void 0)return;const ended=await this.#process.ended;if(this.#endSlowWatch(),await this.#service?.stop(),this.#files===void 0)throw new Error(`internal error: task ${this.
uid} ended without files`);const{outcome,remarks}=concludeAttempt(ended,{reading:this.#files.read(),explained:this.#service?.explain(ended.termination)??ended.termination,maskProblem:this.#maskProblem});
this.#files.discard(this.#process.nothingLeft),this.#remark(remarks);const counts=this.#tally?.counts??[];counts.length>0&&this.env.debug?.({kind:"commands",attempt:this.attempt,counts},this.uid);const preparation=this.#preparation;
if(preparation===void 0)throw new Error(`internal error: task ${this.uid} ran unprepared`);outcome.termination.kind==="exited"&&(0,model_outcome.bF)(outcome.termination)&&await this.env.succeeded?.(this.
data,preparation,this.attempt,outcome),this.#outcome=await this.env.explained?.(this.uid,preparation,this.#launchedAt,outcome)??outcome}get outcome(){if(this.#outcome===void 0)throw new Error(`interna\
l error: task ${this.uid} has not ended`);return this.#outcome}get termination(){return this.outcome.termination}end(reason){if(this.#question!==void 0){this.env.began(this,this.uid),this.#endUnstarted(
reason),this.#question.drop(),this.#question=void 0;return}reason.kind!=="stopped"&&this.#service?.stop(),this.#process===void 0?this.#endedFirst??=reason:this.#process.end(reason)}#endUnmasked(problem2,withhold){
withhold(),this.#maskProblem=problem2,this.end({kind:"too-many-masks",problem:problem2})}#watchSlowness(seconds){const expected=this.env.expectedSecondsOf(this.uid),usual=expected===void 0?"":`; expec\
ted ${(0,duration.a)(expected)}, by earlier runs`;this.#endSlowWatch=watchSlowness(seconds,()=>this.env.remark(this.uid,`runs longer than ${(0,duration.t)(seconds)}${usual}`))}#refuse(cause,fix){this.#endUnstarted(
{kind:"could-not-start",cause,fix})}#endUnstarted(termination){this.#files?.discard(),this.#outcome=unstarted(termination)}#remark(refusals){for(const message of refusals)this.#remarks.has(message)||(this.#remarks.
add(message),this.env.remark(this.uid,message))}}function assemble(request,tasks,supervisor,emit,debug){const{graph,settings,parallelism,environment,trace,given=new Map,memory,expected}=request,placesFrom=request.
placesFrom??settings.workingDirectory,ledger=new task_ledger.O([...tasks.inOrder()],process.platform);for(const[id2,{files:files2}]of given)recordGiven(ledger,id2,files2);const workspace=new late_workspace_files.
r(settings.workingDirectory,{keepIn:request.keepIndexIn}),step=(0,task_environment.aK)(environment,process.platform),preparer=new task_preparer.t({stepEnvironment:step,runContexts:(0,contexts.OD)(step,
{platform:process.platform,arch:process.arch}),workingDirectory:settings.workingDirectory,parallelism:parallelism.cpus,shareCpus:settings.shareCpus,makeFlags:supervisor.jobserver?.makeFlags,platform:process.
platform,logNames:(0,log_names.pd)(tasks.ids),traceparentOf:trace&&((id2,attempt)=>(0,trace_context.dx)(trace,(0,trace_context.Wt)(trace,tasks.numberOf.get(id2)??0,attempt))),resultOf:id2=>plan.resultOf(
id2),debug},ledger),plan=new plan_plan.c(tasks,{cpus:parallelism.cpus,pools:graph.pools,failFast:settings.failFast,maxFailures:settings.maxFailures,freeMemoryBytes,followWaits:debug!==void 0,expectedSeconds:id2=>expected?.
get(id2)?.seconds,rehearses:expected!==void 0&&(0,expected_times.y)(expected),given,mayBeGiven:task=>lookUp?.concerns(task)??!1},(task,standing)=>preparer.judge(task,standing)),masked=new Set,remembering=memory&&
new remembering_remembering.G(memory,{files:workspace,workspace:settings.workingDirectory,temporaryDirectory:(0,external_node_path_.join)(temporaryDirectory(environment),`rundag-archives-${supervisor.
runToken}`),step,taskOf:id2=>ledger.taskOf(id2),resultOf:id2=>plan.resultOf(id2),exportsFor:task=>ledger.exportsFor(task),hasMasks:task=>masked.has(task),secrets:new secret_values.j(step),needed:(0,need_states.
l)(graph.tasks),warn:(task,message)=>emit({type:"warning",at:(0,clock.t)(),message,task}),explain:(task,message)=>emit({type:"explanation",at:(0,clock.t)(),task,message})}),lookUp=request.lookUp??remembering,
remark=(task,message)=>emit({type:"warning",at:(0,clock.t)(),message,task}),testReports=tasks.tasks.some(({junit})=>junit!==void 0)?new TestReports({files:workspace,base:settings.workingDirectory,workspace:placesFrom,
warn:remark}):void 0,missingOutputs=new MissingOutputs(graph.tasks,ledger,remark),ask=question=>workspace.ask(question),driver=new PlanDriver({plan,emit:event=>{emit(event),missingOutputs.on(event)},now:clock.
t,debug,wake:()=>scheduler.wake(),record:(task,outcome)=>{workspace.filesMayHaveChanged(),ledger.record(task,outcome.files)},recordReady:(service,written)=>{workspace.filesMayHaveChanged(),ledger.recordReady(
service,written),debug?.({kind:"ready-files",files:written},service.id)},ask,recordAnswer:(...answer)=>preparer.receiveAnswer(...answer),given,lookUp:async(id2,signal)=>lookUp&&await(0,look_up.k)(tasks.
get(id2),signal,{lookUp,preparer,ask,remark}),recordGiven:(id2,{files:files2})=>recordGiven(ledger,id2,files2),closed:()=>{remembering?.giveUp(),testReports?.giveUp()}}),files=new TaskFileSets((0,external_node_path_.
join)(supervisor.temporaryDirectory,"task-files")),lostCommands=new LostCommands(({id:id2},message)=>remark(id2,message)),workplace={supervisor,attemptOf:id2=>plan.attemptOf(id2),placed:worker=>driver.
placed(worker),preparer,ask,createFiles:id2=>files.create(id2),began:(worker,name)=>{workspace.filesMayHaveChanged(),driver.began(worker,name)},requestsOf:task=>({secret:value=>{const problem2=request.
masker.add(value);return masked.add(task.id),problem2===void 0&&emit({type:"secret",at:(0,clock.t)(),task:task.id,value}),problem2},annotation:command=>emit({type:"task-annotation",at:(0,clock.t)(),task:task.
id,command}),matcher:command=>emit({type:"task-matcher",at:(0,clock.t)(),task:task.id,command}),lost:command=>lostCommands.printed(task,command)}),expectedSecondsOf:id2=>{const time=expected?.get(id2);
return time?.isKnown===!0?time.seconds:void 0},debug,printed:request.followOutput===!0?({uid,attempt},logFile,bytes)=>emit({type:"task-output",at:(0,clock.t)(),task:uid,attempt,logFile,bytes}):void 0,
succeeded:remembering&&((...attempt)=>remembering.succeeded(...attempt)),explained:async(task,{workingDirectory:directory2,junit:patterns=[]},startedAt,outcome)=>{const found=await lookIntoFailure(outcome,
{directory:directory2,base:settings.workingDirectory,workspace:placesFrom,scripts:supervisor.temporaryDirectory});return testReports===void 0||patterns.length===0?found:await testReports.read({task,patterns,
directory:directory2,startedAt,outcome:found})},serviceReady:(...ready)=>driver.serviceReady(...ready),remark},scheduler=new MultiprocessScheduler(tasks,(id2,task,slot)=>new TaskWorker(id2,task,slot,workplace),
worker=>driver.collect(worker),{jobs:parallelism.cpus,slots:1/0,iterator:driver});return{scheduler,driver,ledger,workspace,remembering}}function recordGiven(ledger,id2,files){const task=ledger.taskOf(
id2);task!==void 0&&task.service===void 0&&ledger.record(task,files)}const longestCancelGrace=4;function cancelOnSignals(signals,{driver,supervisor},times){const{graceSeconds,cleanUpSeconds}=times,force=(signal,noCleanUps)=>{
driver.close({kind:"signal",signal,noCleanUps}),supervisor.shortenGrace(0)};let limit;return signals.attend(signal=>{driver.close({kind:"signal",signal}),supervisor.shortenGrace(Math.min(graceSeconds,
longestCancelGrace)),cleanUpSeconds!==void 0&&(limit=new time_limit.h9(cleanUpSeconds*1e3,()=>force(signal,"time-over"),{holds:!1}))},signal=>force(signal,"second-signal")),()=>{limit?.cancel(),signals.
release()}}function usableCpus(read2=readText,available=(0,external_node_os_.availableParallelism)()){const quota=Math.min(...controlGroups("cpu",read2).map(directory2=>quotaOf(directory2,read2)));return quota<
available?{cpus:Math.max(1,Math.ceil(quota)),because:`a quota of ${Number(quota.toFixed(2))} of ${available} CPUs`}:{cpus:available,because:available===1?"1 usable CPU":`${available} usable CPUs`}}function quotaOf(directory2,read2){
const[quota,period]=(read2(`${directory2}/cpu.max`)??"").split(" ").map(Number),unified=ratio(quota,period);if(unified!==void 0)return unified;const oldQuota=Number(read2(`${directory2}/cpu.cfs_quota_\
us`)??Number.NaN),oldPeriod=Number(read2(`${directory2}/cpu.cfs_period_us`)??Number.NaN);return ratio(oldQuota,oldPeriod)??1/0}function ratio(quota=Number.NaN,period=Number.NaN){const cpus=quota/period;
return cpus>0?cpus:void 0}var job_start=__webpack_require__(9094);const shortestRun=1;function tellsEnough({tasks,closedBy,wallSeconds,counts}){if(closedBy!==void 0||counts.cancelled>0||wallSeconds<shortestRun)
return!1;let started=0;for(const{attempts,ended}of tasks.values()){if(ended===void 0)return!1;attempts.length>0&&(started+=1)}return started>1}async function findInsight(report,graph,plan){if(!tellsEnough(
report))return;const at=(0,clock.t)();try{const{insightOf}=await Promise.all([__webpack_require__.e(825),__webpack_require__.e(26)]).then(__webpack_require__.bind(__webpack_require__,3026)),insight=insightOf(
report,{graph,pools:plan.graph.pools,machineCpus:usableCpus().cpus,freeMemoryBytes:freeMemoryBytes(),expected:plan.expected,past:plan.past??new Map,setUpSeconds:(0,job_start.m)(report.startedHereAt,plan.
environment)});return{type:"insight",at,insight}}catch(error){const message=`what would make the run shorter could not be found: ${(0,message_of.b)(error)}`;return{type:"warning",at,message,task:void 0}}}
const mostNamed=10;function logProblems(report){return[...report.tasks.values()].flatMap(({task,attempts})=>attempts.flatMap(({ended})=>{const problem2=ended?.outcome.logProblem;return problem2===void 0?
[]:[`the log of task ${task.id} is incomplete: ${problem2}`]}))}function removedLogs(report){const directory2=(0,external_node_path_.join)(report.reportDirectory,log_names.qd),there=log_problems_namesIn(
directory2),gone=[...report.tasks.values()].filter(({attempts})=>attempts.some(({ended})=>{const file=ended?.outcome.logFile;return file!==void 0&&!there.has((0,external_node_path_.basename)(file))}));
if(gone.length===0)return[];const names2=(0,words_words.KE)(gone.map(({task})=>task.id),mostNamed),[what,them]=gone.length===1?["log","is gone"]:["logs","are gone"];return[`the ${what} of ${names2} ${them}\
: something other than this run removed files from ${directory2}`]}function log_problems_namesIn(directory2){try{return new Set((0,external_node_fs_.readdirSync)(directory2))}catch{return new Set}}function runStarted({
graph,graphFile,settings,parallelism,reportDirectory,notes,given=new Map,machines,expected},tasks){return{type:"run-started",at:(0,clock.t)(),title:graph.name,graphFile,tasks:tasks.tasks,graph:tasks,parallelism:parallelism.
cpus,parallelismBecause:parallelism.because,lendsCpus:settings.shareCpus==="jobserver",reportDirectory,notes,given:[...notesOf(tasks,given)],machines,expected}}function*notesOf({tasks},given){for(const{
id:id2,service}of tasks){const note=service===void 0?given.get(id2):void 0;note!==void 0&&(yield{from:note.from,seconds:note.seconds})}}function hostNote(supervisor){const{version,platform,arch}=process;
return{kind:"host",node:version,platform,arch,cpus:usableCpus().because,freeMemoryBytes:freeMemoryBytes(),processes:supervisor.facts}}function*graphWarnings({tasks,dependents}){const message="no task \
needs this service: it is stopped as soon as it is ready";for(const[number,{id:id2,service}]of tasks.entries())service!==void 0&&(0,numbered_graph.No)(dependents,number)===0&&(yield{type:"warning",at:(0,clock.
t)(),message,task:id2})}function conflictWarning({name,first,second:second2}){const message=`tasks ${first} and ${second2} export different values of ${name}, and neither needs the other: later steps \
see that of ${second2}`;return{type:"warning",at:(0,clock.t)(),message,task:second2}}function*leftoverEvents({ended,survivors,leftRunning}){const at=(0,clock.t)();for(const{task,attempt,...process2}of[
...ended,...leftRunning])yield{type:"leftover",at,task,attempt,process:process2,survives:void 0};for(const{task,attempt,reason,...process2}of survivors)yield{type:"leftover",at,task,attempt,process:process2,
survives:reason}}async function run(request){const tasks=new task_graph.Q(request.graph.tasks),timeline=new Timeline,dispatcher=new EventDispatcher(timeline,request.reporters,clock.t),heartbeat=new Heartbeat(
()=>dispatcher.dispatch({type:"heartbeat",at:(0,clock.t)()})),emit=event=>{heartbeat.touch(),dispatcher.dispatch(event)},debug=request.debug?(note,task)=>dispatcher.dispatch({type:"debug",at:(0,clock.
t)(),task,note}):void 0;emit(runStarted(request,tasks));for(const event of graphWarnings(tasks))emit(event);const supervisor=await Supervisor.open({headStart:request.headStart??new HeadStart,directory:request.
reportDirectory,temporaryDirectory:temporaryDirectory(request.environment),atOnce:startsAtOnce(tasks,request),graceSeconds:request.settings.graceSeconds,runToken:request.runToken,lend:request.settings.
shareCpus==="jobserver"?{cpus:request.parallelism.cpus,env:(0,task_environment.aK)(request.environment,process.platform)}:void 0,onWarning:(message,task)=>emit({type:"warning",at:(0,clock.t)(),message,
task}),onDebug:debug}).catch(error=>{throw heartbeat.stop(),new StartError(error instanceof NoOwnerError?error.message:temporaryDirectoryProblem(request.environment,error))});emit({type:"processes-own\
ed",at:(0,clock.t)(),by:supervisor.facts.kind}),debug?.(hostNote(supervisor));const{scheduler,driver,ledger,workspace,remembering}=assemble(request,tasks,supervisor,emit,debug),endOfCancelling=request.
signals&&cancelOnSignals(request.signals,{driver,supervisor},{graceSeconds:request.settings.graceSeconds,cleanUpSeconds:request.cleanUpSeconds});let failure2;try{await(0,clock.g)(),await scheduler.run()}catch(error){
failure2={error}}await workspace.close();const leftovers2=await supervisor.close();endOfCancelling?.();const merged2=ledger.merged();for(const event of leftoverEvents(leftovers2))emit(event);debug?.({
kind:"exports",env:[...merged2.env.keys()],directories:merged2.path.length}),heartbeat.stop(),failure2!==void 0&&emit({type:"warning",at:(0,clock.t)(),message:internalProblem(failure2.error),task:void 0});
for(const conflict of merged2.conflicts)emit(conflictWarning(conflict));for(const message of request.warningsOf?.(timeline.report())??[])emit({type:"warning",at:(0,clock.t)(),message,task:void 0});const insight=failure2===
void 0?await findInsight(timeline.report(),tasks,request):void 0;insight!==void 0&&emit(insight);const soFar=timeline.report(),{flaws=[]}=request,result=failure2===void 0?resultOf(soFar,flaws.length>0):
"failure",report={...soFar,ended:{at:(0,clock.t)(),result}},internal=failure2===void 0?[]:[internalProblem(failure2.error)];return{report,merged:merged2,problems:[...flaws,...dispatcher.problems,...internal],
finishRemembering:async()=>await remembering?.finish()??{remembered:new Map,notices:[]},finishLog:async()=>(await dispatcher.idle(),await request.beforeVerdict?.(report),emit({type:"run-ended",at:(0,clock.
t)(),result}),[...await dispatcher.close(),...internal])}}function startsAtOnce({tasks},{parallelism:{cpus},given}){let[count,claimed]=[0,0];for(const task of tasks)if(!(task.work.kind==="join"||given?.
has(task.id))&&!task.needs.some(need=>!given?.has(need))){if(claimed+=task.cpus==="all"?cpus:task.cpus,claimed>cpus)break;count+=1}return count}function internalProblem(error){const text=(0,message_of.
b)(error);return text.startsWith("internal error:")?text:`internal error: ${text}`}function resultOf(report,isFlawed){const{counts,closedBy}=report;return closedBy?.kind==="signal"&&counts.cancelled+counts.
failure>0?"cancelled":isFlawed||counts.failure>0||logProblems(report).length>0?"failure":"success"}const run_silence=3e4;class Heartbeat{#timer;constructor(onSilence){this.#timer=setInterval(onSilence,
run_silence),this.#timer.unref()}touch(){this.#timer.refresh()}stop(){clearInterval(this.#timer)}}class StartError extends Error{name="StartError"}function currentDirectory(){try{return process.cwd()}catch(error){
throw new StartError(`current directory: expected one that exists; found ${(0,message_of.b)(error)}: go to another directory, and start again from there`)}}async function endWith(program,problemStatus){
let output;try{output=new StandardOutput(process.stdout),process.exitCode=await program(output)}catch(error){process.exitCode=problemStatus,process.stderr.on("error",()=>{}),error instanceof StartError?
process.stderr.write(`${error.message}
`):reportInternalError(error)}output?.abandoned===!0&&process.exit()}function reportInternalError(error){const text=error instanceof Error?error.stack??error.message:String(error);process.stderr.write(
`rundag: internal error: please report this at the project's issue tracker
${text}
`)}function hideVariables(names2){for(const name of names2)delete process.env[name];if(process.platform==="linux")try{wipe(new Set(names2))}catch{}}function wipe(names2){const start=environmentStart();
if(!(start>0))return;const block=(0,external_node_fs_.readFileSync)("/proc/self/environ"),memory=(0,external_node_fs_.openSync)("/proc/self/mem","r+");try{let at=start;for(const entry of block.toString(
"latin1").split("\0")){const name=Buffer.from(entry.replace(/=.*/s,""),"latin1").toString();names2.has(name)&&(0,external_node_fs_.writeSync)(memory,Buffer.alloc(entry.length),0,entry.length,at),at+=entry.
length+1}}finally{(0,external_node_fs_.closeSync)(memory)}}function environmentStart(){const stat=(0,external_node_fs_.readFileSync)("/proc/self/stat","latin1");return Number(stat.slice(stat.lastIndexOf(
")")+2).split(" ")[47])}var task_words=__webpack_require__(3915),bounded=__webpack_require__(9229),last_lines=__webpack_require__(2748);const longestTail=5,failure_lines_longestLine=400;function failureOutput(outcome,mask,room2){
if(outcome===void 0)return{lines:[],tail:[]};const{lines,hasMore}=failureLines(outcome,mask,room2),tail=hasMore?lastLinesOf(outcome,mask,room2.bytes):[];return{lines,tail:tail.length>lines.length?tail:
[]}}function lastLinesOf(outcome,mask,bytes){return(0,last_lines.w$)(outcome.tail,mask,{lines:40,lineLength:failure_lines_longestLine,size:bytes,sizeOf:bounded.dp})}function failureLines(outcome,mask,{
lines:most2,bytes}){const tail=(0,last_lines.w$)(outcome.tail,mask,{lines:100,lineLength:failure_lines_longestLine,size:1/0,sizeOf:bounded.dp}),lines=outcome.cause===void 0?headAndTail(headOf(outcome,
mask),tail,most2):aroundCause(outcome.cause,tail,mask,most2),kept=(0,bounded.f)(lines,bytes,line=>(0,bounded.dp)(line)+1);return{lines:kept,hasMore:tail.length>kept.length}}function headOf({head},mask){
const room2={lines:5,lineLength:failure_lines_longestLine,size:1/0,sizeOf:bounded.dp};return head===void 0?[]:(0,last_lines.w$)(head,mask,room2)}function headAndTail(head,tail,most2){const isAll=head.
length===0;if(isAll&&tail.length<=most2)return tail;const first=(isAll?tail:head).slice(0,Math.floor(most2/3)),last=tail.slice(-Math.max(1,most2-first.length-1));return[...first,isAll?gapLine(tail.length-
first.length-last.length):unknownGap,...last]}const unknownGap="\u2026";function gapLine(count){return`\u2026 ${(0,with_commas.r)(count)} ${count===1?"line":"lines"} \u2026`}function aroundCause(cause,tail,mask,most2){
const excerpt=(0,last_lines.w$)(cause.excerpt,mask,{lines:12,lineLength:failure_lines_longestLine,size:1/0,sizeOf:bounded.dp}),{after,isKnown}=linesAfter(excerpt,tail),isInTail=tail.filter(isPrinted).
length>=excerpt.length+after.length;if(isKnown&&isInTail&&tail.length<=most2)return tail;const shown=aroundHeadline(excerpt,cause.headline,most2),room2=Math.min(longestTail,most2-shown.length-1);return room2<=
0||after.length===0?shown:after.length<=room2+1&&isKnown?[...shown,...after]:[...shown,isKnown?gapLine(after.length-room2):unknownGap,...after.slice(-room2)]}function aroundHeadline(excerpt,headline,most2){
if(excerpt.length<=most2)return excerpt;const best=Math.max(0,excerpt.findIndex(line=>line.includes(headline))),from=Math.max(0,Math.min(best-1,excerpt.length-most2));return excerpt.slice(from,from+most2)}
function linesAfter(excerpt,whole){const tail=whole.filter(isPrinted),isAt=start=>excerpt.every((line,index)=>start+index<0||tail[start+index]===line);for(let start=tail.length-excerpt.length;start>-excerpt.
length;start-=1)if(isAt(start))return{after:tail.slice(start+excerpt.length),isKnown:!0};return{after:tail,isKnown:!1}}function isPrinted(line){return line.trim()!==""}const afterFailure=/\b(?:always|failure)\s*\(|!\s*(?:success|cancelled)\s*\(/i,
afterSignalAndFailure=/\b(?:always|failure|cancelled)\s*\(|!\s*success\s*\(/i,afterSignal=/\b(?:always|cancelled)\s*\(|!\s*success\s*\(/i,quoted=/'[^']*'/g;function cleanUpsText(cause,report){const signal=cause.
kind==="signal";if(cause.kind==="matrix-fail-fast"||signal&&cause.noCleanUps!==void 0)return;const afterEither=report.counts.failure>0?afterSignalAndFailure:afterSignal,condition=signal?afterEither:afterFailure;
return[...report.tasks.values()].some(({task,attempts,ended})=>ended===void 0&&attempts.length===0&&task.work.kind!=="join"&&task.condition!==void 0&&condition.test(task.condition.replaceAll(quoted,"'\
'")))?`clean-ups (if: always(), ${signal?"cancelled()":"failure()"})`:void 0}const shortest=5,held=1,clearlyMore=1.5,cpu_advice_negligible=.1;function cpuAdvice(report){if(report.lendsCpus)return[];const found=new Map;
for(const task of report.tasks.values()){const advice2=adviceOn(task);if(advice2===void 0||advice2.cpus>report.parallelism)continue;const{key}=task.task,known=found.get(key),more=known===void 0||advice2.
used>known.used?advice2:known;found.set(key,{...more,tasks:(known?.tasks??0)+1})}return[...found.values()].toSorted((one,other)=>taken(other)-taken(one))}function cpuUseText({name,used,seconds,tasks}){
return`${tasks===1?name:`${name} (${(0,words_words.hS)(tasks,"instance")})`} used ${tasks===1?"":"up to "}${used.toFixed(1)} CPUs for ${(0,duration.a)(seconds)}`}function cpuLine({cpus}){return`cpus: ${cpus}`}
function cpuAdviceText(advice2){return`${cpuUseText(advice2)} and holds ${held}: write "${cpuLine(advice2)}" at ${(0,diagnostic.L)(advice2.at)}`}function adviceOn(report){const{task,attempts}=report,last=attempts.
at(-1),usage=last?.ended?.outcome.usage;if(last===void 0||usage===void 0||task.cpusStated||task.service!==void 0)return;const seconds=(0,run_report.ri)(last,last.startedAt);if(seconds<shortest)return;
const used=usage.cpuSeconds/seconds;return used-held<clearlyMore?void 0:{name:task.matrix===void 0?(0,run_report.lz)(report):task.key,at:task.at,used,seconds,cpus:Math.ceil(used-cpu_advice_negligible),
tasks:1}}function taken({used,seconds}){return(used-held)*seconds}var given_words=__webpack_require__(9521),format_command=__webpack_require__(272),neutralise=__webpack_require__(6773);function formatMatcher({
name,properties,data}){const owner=[...properties].find(([key])=>key.toLowerCase()==="owner");return(0,format_command.fE)({name,properties:new Map(owner===void 0?[]:[["owner",owner[1]]]),data})}function matcher_line_matcherLine(command){
const line=formatMatcher(command);return command.data===""||isRegularFile(command.data)?line:`${disarmLine(line)} [has no effect: the file no longer exists]`}function isRegularFile(path2){try{return statSync(
path2,{throwIfNoEntry:!1})?.isFile()===!0}catch{return!1}}const maximumMatchers=1e3;class MatcherRelay{beyond;#commands;#lineOf;#after;#issued=0;constructor(commands,lineOf,after=[],beyond2=0){this.#commands=
commands,this.#lineOf=lineOf,this.#after=after,this.beyond=beyond2}issue(line){const next=this.#commands[this.#issued];if(next===void 0)return;const command=(0,workflow_command.Q8)(line);if(!(command===
void 0||formatMatcher(command)!==formatMatcher(next)))return this.#issued+=1,this.#lineOf(next)}rest(){const rest=[...this.#commands,...this.#after].slice(this.#issued);return this.#issued=this.#commands.
length+this.#after.length,rest.map(this.#lineOf)}}class MatcherRelays{#lineOf;#kept=new Map;#removals=new Map;constructor(lineOf){this.#lineOf=lineOf}note(event,attempt){const key=keyOf(event.task,attempt),
kept=this.#kept.get(key)??{commands:[],beyond:0};if(this.#kept.set(key,kept),kept.commands.length===maximumMatchers){kept.beyond+=1;return}kept.commands.push(event.command),event.command.name==="remov\
e-matcher"&&this.#remember(event)}relay(task,attempt,endedAt){const key=keyOf(task,attempt),{commands,beyond:beyond2}=this.#kept.get(key)??{commands:[],beyond:0};this.#kept.delete(key);const after=commands.
some(({name})=>name==="add-matcher")?this.#removedByOthers(task,endedAt):[];return new MatcherRelay(commands,this.#lineOf,after,beyond2)}concern({task,attempts}){return attempts.some(({attempt})=>this.#kept.
has(keyOf(task.id,attempt)))}#remember(event){const line=formatMatcher(event.command);this.#removals.delete(line),this.#removals.set(line,event);const[oldest]=this.#removals.keys();this.#removals.size>
maximumMatchers&&oldest!==void 0&&this.#removals.delete(oldest)}#removedByOthers(task,since){return[...this.#removals.values()].filter(removal=>removal.task!==task&&removal.at>=since).map(({command})=>command)}}
function keyOf(task,attempt){return`${attempt} ${task}`}var processes=__webpack_require__(7109);const namedRunning=10,clearlyLonger=1.2,namedForCpus=3;function runStartedText(event){const{title,tasks,
parallelism,parallelismBecause,given=[]}=event,started=`${title}: ${(0,words_words.hS)(tasks.length,"task")}, ${parallelism} at a time (${parallelismBecause})`,known=(0,given_words.xJ)((0,given_words.
VN)(given,tasks.length));return known===void 0?started:`${started} \xB7 ${known}`}function attemptStartedText(task,attempt){return attempt===1?(0,run_report.lz)(task):`${(0,run_report.lz)(task)} \xB7 ${log_lines_attemptOf(
task,attempt)}`}function explanationText({message},task){return`${(0,run_report.lz)(task)} runs: ${message}`}function serviceReadyText(task,seconds){return`${(0,run_report.lz)(task)} is ready after ${(0,duration.
a)(seconds)}`}function retryText(task,attempt,retryInSeconds){const next=retryInSeconds>0?`next in ${(0,duration.t)(retryInSeconds)}`:"next at once";return`${(0,run_report.lz)(task)} \xB7 ${log_lines_attemptOf(
task,attempt.attempt)} \xB7 ${endingText(task,attempt)} \xB7 ${next}`}function taskEndedText(task){const why=(0,task_words.ss)(task),skipped=task.ended?.result==="skipped"&&task.ended.because.kind!=="\
given"?"skipped: ":"",seconds=task.attempts.length===0?"":(0,duration.a)(task.seconds),attempts=task.attempts.length>1&&!task.flaky?(0,words_words.hS)(task.attempts.length,"attempt"):"";return[(0,run_report.
lz)(task),seconds,`${skipped}${why}`,attempts].filter(part=>part!=="").join(" \xB7 ")}function leftOutText(bytes,logFile){return`[a line of ${(0,with_commas.r)(bytes)} bytes is left out here: it is in\
 ${logFile}]`}function linesLeftOutText(lines,logFile){return`${(0,words_words.hS)(lines,"line")} are left out here: they are in ${logFile}`}function elsewhereText(lines,machine){return lines===0?`wha\
t it printed is in the report of ${machine}`:`what it printed last on ${machine}, whose report has its whole log:`}function unlistedText(kind,more){const[one,them]=more===1?[!0,"it"]:[!1,"them"];return`${kind===
"given"?`${(0,words_words.hS)(more,"more result")} ${one?"is":"are"} given`:`${(0,words_words.hS)(more,"more task")} did not start`}: results.json names ${them}`}function attemptHeading(task,attempt){
const which=task.attempts.length>1?[log_lines_attemptOf(task,attempt.attempt)]:[];return[(0,run_report.lz)(task),...which,endingText(task,attempt)].join(" \xB7 ")}function remarksOf(task){const hint=(0,task_words.
dx)(task),remarks=[...task.attempts.flatMap(attempt=>log_lines_logProblems(attempt.ended?.outcome)),...(0,processes.v)(task).map(remark=>(0,processes.a)(remark))];return[...hint===void 0?[]:[hint],...remarks].
map(remark=>`${(0,run_report.lz)(task)}: ${remark}`)}function log_lines_logProblems(outcome){return outcome===void 0?[]:[...outcome.logProblem===void 0?[]:[`its log is incomplete: ${outcome.logProblem}`],
...outcome.withheldFrom===void 0?[]:[withheldText(outcome)]]}function shownBytes({logBytes,withheldFrom}){return Math.min(logBytes,withheldFrom??logBytes)}function withheldText({logFile}){return`what \
it printed from the ::add-mask:: on whose value could not be masked is not shown${logFile===void 0?"":`, and is in ${logFile} alone`}; what it wrote to its GITHUB_* files is dropped`}function matchersBeyondText(task,beyond2){
const[commands,have]=[(0,words_words.hS)(beyond2,"problem matcher command"),beyond2===1?"has":"have"],obeyed=(0,with_commas.r)(maximumMatchers);return`${(0,run_report.lz)(task)}: ${commands} of this a\
ttempt ${have} no effect: only the first ${obeyed} are obeyed`}function warningText({message,task},view){return task===void 0?message:`${view.labelOf(task)}: ${message}`}function leftoverText({process:process2,
survives},task){const name=`process ${process2.pid} (${process2.command})`,leftRunning=task.task.leaveRunning?`${name} runs on, as asked`:`${name} ran on and was ended with the run`,text=survives===void 0?
leftRunning:(0,processes.a)({kind:"survivor",process:process2,reason:survives});return`${(0,run_report.lz)(task)}: ${text}`}function runClosedText({cause},report){const what=cause.kind==="matrix-fail-\
fast"?"nothing more of its matrix starts":"nothing more starts",cleanUps=cleanUpsText(cause,report);return`${what}${cleanUps===void 0?"":` but ${cleanUps}`}: ${(0,words_words.F6)(cause,(0,run_report.EC)(
report,cause))}`}function heartbeatText(report,now){const tasks=[...report.tasks.values()],names2=tasks.flatMap(task=>{const attempt=task.attempts.at(-1);return attempt===void 0||attempt.ended!==void 0?
[]:[{label:(0,run_report.lz)(task),seconds:(0,run_report.ri)(attempt,now),expected:task.expectedSeconds}]}).toSorted((left,right)=>right.seconds-left.seconds).map(({label,seconds,expected})=>`${label}\
 (${(0,duration.a)(seconds)}${expectationText(seconds,expected)})`),done=tasks.filter(task=>task.ended!==void 0).length,what=names2.length===0?"nothing is running":`still running: ${(0,words_words.KE)(
names2,namedRunning)}`,{failure:failure2}=report.counts,failures2=failure2===0?"":`, ${(0,with_commas.r)(failure2)} failed`;return`${what} \xB7 ${(0,with_commas.r)(done)} of ${(0,words_words.hS)(tasks.
length,"task")} done${failures2}`}function expectationText(seconds,expected){return expected===void 0?"":seconds>expected*clearlyLonger?`, ${(0,duration.a)(seconds-expected)} longer than expected`:`, \
expected ${(0,duration.a)(expected)}`}function groupTitle(task,parallelism){const{slot,machine}=task.attempts.at(-1)??{};return slot===void 0||machine!==void 0||parallelism<=1?taskEndedText(task):`${taskEndedText(
task)} \xB7 slot ${slot}`}function cpuTexts(report){const all=cpuAdvice(report),more=all.length-namedForCpus;return[...all.slice(0,namedForCpus).map(advice2=>cpuAdviceText(advice2)),...more>0?[`${(0,words_words.
hS)(more,"more task")} used more CPUs than held: see cpu-seconds in results.json`]:[]]}function endingText(task,attempt){return`${(0,task_words.zv)(attempt,task.blamed)} \xB7 ${(0,duration.a)((0,run_report.
ri)(attempt,attempt.startedAt))}`}function log_lines_attemptOf(task,attempt){return`attempt ${attempt} of ${task.task.retry.max+1}`}var external_node_buffer_=__webpack_require__(4573);class OutputRenderer{#rendering;#blocks;#pieces=[];constructor(rendering){
this.#rendering=rendering,this.#blocks=new LineBlocks({lines:block=>this.#renderLines(block),dropped:bytes=>this.#add(rendering.leftOut(bytes))})}push(bytes){return this.#blocks.write(bytes),this.#drain()}end(){
return this.#blocks.end(),this.#drain()}#renderLines(block){const{render,marks,places,hasPlaces}=this.#rendering;if(marks!==void 0&&places!==void 0&&hasPlaces?.()!==!1){this.#renderText(block,marks,places);
return}let from=0;for(const{start,end}of marks===void 0?linesOf(block):linesWith(marks,block))start>from&&this.#pieces.push(asUtf8(block.subarray(from,start))),this.#add(render(block.toString("utf8",start,
end))),from=end+1;from<block.length&&this.#pieces.push(asUtf8(block.subarray(from)))}#renderText(block,marks,places){const text=block.toString(),found=[...places(text),...marks.flatMap(mark2=>[...occurrences(
mark2.text,text)])];if(found.length===0){this.#pieces.push(asUtf8(block));return}const pieces=[];let from=0;for(const{start,end}of found.toSorted((left,right)=>left.start-right.start))for(;from<end;){
const at=output_renderer_startOfLine(text,Math.max(start,from)),lineEnd2=text.indexOf(`
`,Math.max(start,at));pieces.push(text.slice(from,at),this.#rendering.render(text.slice(at,lineEnd2)),`
`),from=lineEnd2+1}pieces.push(text.slice(from)),this.#pieces.push(Buffer.from(pieces.join("")))}#add(line){this.#pieces.push(Buffer.from(`${line}
`))}#drain(){const pieces=this.#pieces;return this.#pieces=[],pieces.length<2?pieces:joined(pieces)}}const longPiece=16*1024;function joined(pieces){const result=[];let from=0;const joinTo=end=>{from<
end&&result.push(Buffer.concat(pieces.slice(from,end))),from=end};for(const[index,piece]of pieces.entries())piece.length<longPiece||(joinTo(index),result.push(piece),from=index+1);return joinTo(pieces.
length),result}function output_renderer_startOfLine(text,place){return place===0?0:text.lastIndexOf(`
`,place-1)+1}function*occurrences(mark2,text){for(let start=text.indexOf(mark2);start>=0;start=text.indexOf(mark2,start+mark2.length))yield{start,end:start+mark2.length}}function asUtf8(bytes){return(0,external_node_buffer_.
isUtf8)(bytes)?bytes:Buffer.from(bytes.toString("utf8"))}const pieceBytes=120*1024,chunkBytes=4*pieceBytes;let spare;async function writeOutput(path2,range,sink,rendering){const renderer=new OutputRenderer(
rendering),writeAll=async pieces=>{for(const piece of pieces)await sink.write(piece)};await readBytes(path2,range,async bytes=>{for(let from=0;from<bytes.length;from+=pieceBytes)await writeAll(renderer.
push(bytes.subarray(from,from+pieceBytes)))}),await writeAll(renderer.end())}async function readBytes(path2,{from:first,to:end},take){const file=await(0,promises_.open)(path2,external_node_fs_.constants.
O_RDONLY|(external_node_fs_.constants.O_NOFOLLOW??0)|(external_node_fs_.constants.O_NONBLOCK??0)),bytes=spare??Buffer.allocUnsafeSlow(chunkBytes);spare=void 0;try{const position=at=>first===0?null:at;
for(let at=first;at<end;){const{bytesRead}=await file.read(bytes,0,Math.min(end-at,chunkBytes),position(at));if(bytesRead===0)break;at+=bytesRead,await take(bytes.subarray(0,bytesRead))}}finally{spare=
bytes,await file.close()}}const notWorthHiding=20,stretches_lineFeed=10,stretches_carriageReturn=13;async function stretchesOf(path2,length,room2,cause){const wanted=[room2.head+1,...cause===void 0?[]:
[cause.first,cause.last+1]],survey=new Survey(new Set(wanted),room2.tail);return await readBytes(path2,{from:0,to:length},bytes=>survey.push(bytes)),divide(survey,shownLines(survey.lines,room2,cause))}
function shownLines(lines,{head,tail},cause){const asked=[{first:1,last:head},...cause===void 0?[]:[cause],{first:lines-tail+1,last:lines}],shown=[];for(const next of asked.toSorted((one,other)=>one.first-
other.first)){const[first,last]=[Math.max(1,next.first),Math.min(lines,next.last)];if(first>last)continue;const before=shown.at(-1),end=before?.last??0;first-end-1>notWorthHiding?shown.push({first,last}):
shown.splice(-1,1,{first:before?.first??1,last:Math.max(end,last)})}return shown}function divide(survey,shown){const stretches=[],add2=(first,last,isShown)=>{if(first>last)return;const[from,to]=[survey.
startOf(first),survey.startOf(last+1)];stretches.push({from,to,lines:last-first+1,isShown})};let next=1;for(const{first,last}of shown)add2(next,first-1,!1),add2(first,last,!0),next=last+1;return add2(
next,survey.lines,!1),stretches}class Survey{#wanted;#starts=new Map([[1,0]]);#latest;#bytes=0;#line=1;#start=0;#afterReturn=!1;constructor(wanted,tail){this.#wanted=wanted,this.#latest=new Float64Array(
tail+2)}get lines(){return this.#start<this.#bytes?this.#line:this.#line-1}push(bytes){const before=this.#bytes;for(let index=0;index<bytes.length;index+=1){const byte=bytes[index],wasReturn=this.#afterReturn;
this.#afterReturn=byte===stretches_carriageReturn,wasReturn&&byte!==stretches_lineFeed&&this.#begin(before+index),byte===stretches_lineFeed&&this.#begin(before+index+1)}this.#bytes+=bytes.length}startOf(line){
return line>this.lines?this.#bytes:this.#starts.get(line)??this.#latest[line%this.#latest.length]??0}#begin(at){this.#line+=1,this.#start=at,this.#wanted.has(this.#line)&&this.#starts.set(this.#line,at),
this.#latest[this.#line%this.#latest.length]=at}}const mostFrom=120,bytesFrom=64*1024,causeLines=12;class AttemptOutputs{#writer;#rendering;matchers;#leftOutLines=0;constructor(writer,{masker}){this.#writer=
writer;const{style,mask}=writer;this.#rendering={render:line=>style.outputLine(mask(line)),marks:masker===void 0||masker.places!==void 0?style.outputMarks:void 0,places:masker?.places?.bind(masker),hasPlaces:()=>masker?.
isEmpty!==!0},this.matchers=style.matcherLine&&new MatcherRelays(style.matcherLine)}get leftOutLines(){return this.#leftOutLines}async write(task,{attempt,ended,machine},room2){if(ended===void 0||shownBytes(
ended.outcome)===0)return 0;if(machine!==void 0)return await this.#showFrom(machine,ended.outcome,room2);const relay=this.matchers?.relay(task.task.id,attempt,ended.at),{render}=this.#rendering,open=await this.#show(
ended.outcome,{...this.#rendering,render:line=>relay?.issue(line)??render(line)},room2);for(const line of relay?.rest()??[])await this.#writer.sink.write(`${line}
`);return relay!==void 0&&relay.beyond>0&&await this.#warn(matchersBeyondText(task,relay.beyond)),open}async leaveOut({task},{attempt,ended}){if(ended!==void 0)for(const line of this.matchers?.relay(task.
id,attempt,ended.at).rest()??[])await this.#writer.sink.write(`${line}
`)}async#show(outcome,rendering,room2){const{logFile,tail}=outcome;let problem2="there is no log file";if(logFile!==void 0){const leftOut2=bytes=>(this.#leftOutLines+=1,this.#writer.own(leftOutText(bytes,
logFile)));try{return await this.#stretches(logFile,outcome,{...rendering,leftOut:leftOut2},room2)}catch(error){problem2=(0,message_of.b)(error)}}return await this.#warn(`the log cannot be read (${problem2}\
); its last lines:`),await this.#writer.sink.write(tail.map(line=>`${rendering.render(line)}
`).join("")),tail.length}async#showFrom(machine,outcome,room2){const most2=room2===void 0?mostFrom:Math.min(mostFrom,room2.head+room2.tail),{lines}=failureLines(outcome,text=>text,{lines:most2,bytes:bytesFrom});
await this.#writer.line({colour:"dim",symbol:" ",text:elsewhereText(lines.length,machine)});const{render}=this.#rendering;return await this.#writer.sink.write(lines.map(line=>`${render(line)}
`).join("")),lines.length+1}async#stretches(logFile,outcome,rendering,room2){const length=shownBytes(outcome),{sink}=this.#writer;if(room2===void 0)return await writeOutput(logFile,{from:0,to:length},
sink,rendering),0;let open=0;for(const stretch of await stretchesOf(logFile,length,room2,linesOfCause(outcome)))stretch.isShown?(open+=stretch.lines,await writeOutput(logFile,stretch,sink,rendering)):
this.#writer.folds?(await this.#writer.open({colour:"dim",symbol:"\u2026",text:`${(0,with_commas.r)(stretch.lines)} more lines`}),await writeOutput(logFile,stretch,sink,rendering),await this.#writer.close()):
await this.#leaveOut(stretch,logFile);return open}async#leaveOut({lines},logFile){this.#leftOutLines+=lines,await this.#writer.line({colour:"dim",symbol:"\u2026",text:linesLeftOutText(lines,logFile)})}async#warn(text){
await this.#writer.line({colour:"yellow",symbol:"\u26A0",text})}}function linesOfCause({cause}){if(cause?.firstLine===void 0)return;const{firstLine,excerpt}=cause;return{first:firstLine,last:firstLine+
Math.min(causeLines,Math.max(1,excerpt.length))-1}}function wallText(report){const{wallSeconds,machines,startedAt,startedHereAt}=report,wall=(0,duration.a)(wallSeconds);if(machines.length===0)return wall;
const merge=Math.max(0,wallSeconds-(startedHereAt-startedAt)/1e3),lastEnd=machines.reduce((last,{endedAt})=>Math.max(last,endedAt),0),way=Math.max(0,startedHereAt-lastEnd)/1e3,count=(0,words_words.hS)(
machines.length,"machine");return`${wall} (${count} of ${lengthsText(machines)}, ${(0,duration.a)(way)} until the merge, which took ${(0,duration.a)(merge)})`}function repeatedText({repeatedSeconds:repeatedSeconds2}){
return repeatedSeconds2<.05?"":`, ${(0,duration.a)(repeatedSeconds2)} more for tasks that ran on several machines`}function machinesText({machines,parallelism}){const counts=machines.map(({cpus})=>cpus),
[least2,most2]=[Math.min(...counts),Math.max(...counts)],each=least2===most2?(0,words_words.hS)(most2,"CPU"):`${least2} to ${(0,words_words.hS)(most2,"CPU")}`;return`${(0,words_words.hS)(machines.length,
"machine")} of ${each}, and the merge on ${parallelism}`}function lengthsText(machines){const seconds=machines.map(({startedAt,endedAt})=>(endedAt-startedAt)/1e3),[least2,most2]=[(0,duration.a)(Math.min(
...seconds)),(0,duration.a)(Math.max(...seconds))];return least2===most2?most2:`${least2} to ${most2}`}const namedOnPath=8;function countsText(report){const{success,failure:failure2,cancelled,skipped}=report.
counts,unfinished=report.tasks.size-success-failure2-cancelled-skipped,among=[countOf(report,"tolerated","failed but tolerated"),countOf(report,"flaky","flaky")].filter(text=>text!=="").join(", ");return[
[success,`succeeded${among===""?"":` (${among})`}`],[failure2,"failed"],[cancelled,"cancelled"],[skipped,"skipped"],[unfinished,"not finished"]].filter(([count])=>count>0).map(([count,word])=>`${(0,with_commas.
r)(count)} ${word}`).join(", ")}function countOf(report,verdict,word){let count=0;for(const task of report.tasks.values())(0,task_words.Vj)(task)===verdict&&(count+=1);return count===0?"":`${(0,with_commas.
r)(count)} ${word}`}function verdictText(report){const verdict=`${report.title} ${(0,words_words.Um)(report.ended?.result)}: ${(0,words_words.hS)(report.tasks.size,"task")} \xB7 ${countsText(report)}`,
given=(0,given_words.xJ)((0,given_words.pr)(report));return given===void 0?verdict:`${verdict} \xB7 ${given}`}function timesText(report){const{taskSeconds,cpuBoundSeconds,criticalPath,floor,allCpus}=report,
sums=`${wallText(report)} \xB7 sum of task times ${(0,duration.a)(taskSeconds)}${repeatedText(report)}`;if(criticalPath.path.length===0)return sums;const[onCpus,onPath]=floor.kind==="cpus"?[", the flo\
or",""]:["",", the floor"],cpus=`CPU bound ${(0,duration.a)(cpuBoundSeconds)} (${(0,words_words.hS)(allCpus,"CPU")}${onCpus})`;return`${sums} \xB7 ${cpus} \xB7 critical path ${(0,duration.a)(criticalPath.
seconds)}${onPath}: ${pathText(report)}`}function pathText(report){const labels=report.criticalPath.path.map(id2=>(0,run_report.Wy)(report,id2));if(labels.length<=namedOnPath)return labels.join(" \u2192 ");
const half=namedOnPath/2,between=`(${labels.length-namedOnPath} more)`;return[...labels.slice(0,half),between,...labels.slice(-half)].join(" \u2192 ")}const leastGain=5,leastPart=.1,rough=.1;function shorterLine(report){
const change=report.insight?.changes[0];if(!(change===void 0||change.gain<Math.max(leastGain,leastPart*report.wallSeconds)))return`what would make it shorter: ${changeText(report,change)}`}function changeText(report,change){
const gain=(0,duration.a)(change.gain);switch(change.kind){case"task":return`${`${nameOf(report,change.task)} takes ${(0,duration.a)(change.seconds)} on the critical path`}: in half the time, or split\
 in two, it would save ${gain}`;case"need":return`Does ${nameOf(report,change.task)} really need ${nameOf(report,change.need)}? Without that need the run takes ${gain} less`;case"pool":return`Pool ${change.
name} (${(0,with_commas.r)(change.limit)} at a time) costs ${gain}`;case"max-parallel":return`max-parallel: ${change.limit} of ${change.key} costs ${gain}`;case"cpu":return`One CPU more (${change.cpus}\
) would save ${gain}`}}function floorText(report,{cpus,seconds}){const{length}=report.machines,on=length===0?(0,words_words.hS)(cpus,"CPU"):machinesText(report);return`${`${(0,duration.a)(seconds)} on\
 ${on}`}. No order takes less than ${(0,duration.a)(report.floor.seconds)}: ${floorReason(report)}`}function floorReason(report){switch(report.floor.kind){case"critical-path":return`the critical path,\
 ${pathText(report)}`;case"cpus":return`all work, spread evenly (the critical path takes ${(0,duration.a)(report.criticalPath.seconds)})`}}function idleText({seconds,ofSeconds,reasons}){const shown=reasons.
filter(reason=>reason.seconds>=.05);if(shown.length===0)return;const part=Math.round(100*seconds/ofSeconds),whole=`CPUs were idle for ${(0,duration.a)(seconds)} of ${(0,duration.a)(ofSeconds)} (${part}\
 %)`,each=shown.map(reason=>`${(0,duration.a)(reason.seconds)} ${reasonText(reason.why)}`);return`${whole}: ${each.join(", ")}`}function reasonText(why){switch(why.kind){case"needs":return"waiting for\
 needs";case"pool":return`waiting for pool ${why.name}`;case"max-parallel":return`waiting for max-parallel of ${why.key}`;case"memory":return"waiting for memory";case"cpus":return"waiting for more CPU\
s than were free";case"retry":return"in the delay before a retry";case"starting":return"starting";case"nothing-left":return"with nothing left to start"}}function slowerText(report,{task,seconds,usual,
low,high,runs}){const[now,median,from,to]=[seconds,usual,low,high].map(duration.a);return`${nameOf(report,task)} took ${now}, usually ${median} (${from} to ${to} in half of its last ${runs} runs)`}function flakyText(report,{
task,attempts,lostSeconds}){return`${nameOf(report,task)} passed at attempt ${attempts}: ${(0,duration.a)(lostSeconds)} lost`}function assumptionText({simulated,seconds}){if(simulated.kind==="too-larg\
e")return`Nothing was simulated: a graph of ${(0,words_words.hS)(simulated.tasks,"task")} would take too long`;const{untried,cpuTimes}=simulated,assumed=cpuTimes?"CPUs as fast as these, tasks that use\
 no more of them than they did, and the rest of their time spent waiting":"times as they were, since it is not known how busy tasks kept the CPUs",isRough=Math.abs(simulated.seconds-seconds)>rough*seconds;
return[`Simulated with this run's plan and times: ${assumed}`,...isRough?[`Rough figures: this run itself takes ${(0,duration.a)(simulated.seconds)} by simulation`]:[],...untried>0?[`${(0,words_words.
hS)(untried,"more change")} not tried in a graph of this size`]:[]].join(". ")}function nameOf(report,id2){const task=report.tasks.get(id2);return task===void 0?id2:(0,run_report.lz)(task)}var cause_text=__webpack_require__(
407),plain_text=__webpack_require__(5286),not_run=__webpack_require__(2936),paint=__webpack_require__(9403);const listedFailures=20,listedReasons=6,namedTasks=3,longestName=200;function closingLines(report,mask){
const won=report.ended?.result==="success",reasons=(0,not_run.CF)(report),shorter=shorterLine(report);return[...closing_lines_failureLines(report,reasons,mask),...reasonLines(reasons,mask),{colour:won?
"green":"red",symbol:won?"\u2713":"\u2717",text:verdictText(report)},...[timesText(report),...cpuTexts(report),...shorter===void 0?[]:[shorter]].map(text=>({colour:"dim",symbol:" ",text}))]}function failedTasks(report){
return[...report.tasks.values()].filter(task=>task.ended?.result==="failure").toSorted((left,right)=>(left.ended?.at??0)-(right.ended?.at??0))}function failureText(report,task,mask){const{said,place}=(0,cause_text.
OD)(task,mask);return closing_lines_joined(closing_lines_nameOf(task,mask),endText(task,mask),said,place??placeOf(report,task))}function failureHeading(report,task,mask){if((0,run_report.vS)(task)?.cause!==
void 0)return failureText(report,task,mask);const{place}=(0,cause_text.OD)(task,mask);return closing_lines_joined(closing_lines_nameOf(task,mask),endText(task,mask),place??placeOf(report,task))}function earlierAttemptHeading(report,task,attempt){
return closing_lines_joined(attemptHeading(task,attempt),placeOf(report,task))}function endText(task,mask){const{why:how,where}=(0,cause_text.OD)(task,mask),why=where===void 0?how:`${how} on ${where}`,
last=task.attempts.at(-1);if(last===void 0)return why;const after=hasOwnTime(last.ended?.outcome.termination)?` after ${(0,duration.a)((0,run_report.ri)(last,last.startedAt))}`:"",{attempts}=task;return`${why}${after}${attempts.
length>1?`, ${log_lines_attemptOf(task,last.attempt)}`:""}`}function closing_lines_nameOf({label},mask){return(0,plain_text.f$)(label,mask,longestName)}function closing_lines_joined(...parts){return parts.
filter(part=>part!==void 0).join(" \xB7 ")}function placeOf({graphFile},{task}){return graphFile===void 0?void 0:`${task.at.file}:${task.at.line}`}function hasOwnTime(termination){switch(termination?.
kind){case"exited":case"signalled":case"keeper-killed":case"ended-early":return!0;case"bad-task-file":case"too-many-masks":case"timed-out":case"not-ready":case"cancelled":case"could-not-start":case"st\
opped":case void 0:return!1}}function closing_lines_failureLines(report,reasons,mask){const failures2=(0,not_run.fw)(failedTasks(report),(0,not_run.cX)(reasons)),more=failures2.length-listedFailures,symbol=(0,task_words.
In)("failure").symbol,lines=failures2.slice(0,listedFailures).map(task=>failureText(report,task,mask));return more>0&&lines.push(`${(0,words_words.hS)(more,"more task")} failed: results.json and the l\
ines above name ${more===1?"it":"them"}`),lines.map(text=>({colour:"red",symbol,text}))}function reasonLines(reasons,mask){const more=reasons.slice(listedReasons).reduce((sum2,{tasks})=>sum2+tasks.length,
0),lines=reasons.slice(0,listedReasons).map(({result,reason,tasks})=>{const names2=tasks.slice(0,namedTasks).map(task=>closing_lines_nameOf(task,mask)).join(", "),others=tasks.length>namedTasks?` and ${(0,with_commas.
r)(tasks.length-namedTasks)} more`:"";return{colour:(0,paint.S)(result),symbol:(0,task_words.In)(result).symbol,text:`${(0,words_words.hS)(tasks.length,"task")} ${result}: ${(0,plain_text.f$)(reason,mask,
longestName)} \xB7 ${names2}${others}`}});return more>0?[...lines,{colour:"dim",symbol:(0,task_words.In)("skipped").symbol,text:`${(0,words_words.hS)(more,"more task")} did not run, for other reasons:\
 see results.json`}]:lines}const[harmless_escape,bell]=["\x1B","\x07"],colour=String.raw`${harmless_escape}\[[0-9;:]*m`,isColour=new RegExp(`^${colour}$`,"u"),controls=new RegExp([colour,String.raw`${harmless_escape}\[[0-?]*[ -\/]*[@-~]?`,
String.raw`${harmless_escape}[\]PX^_][^${bell}${harmless_escape}]*(?:${bell}|${harmless_escape}\\)?`,String.raw`${harmless_escape}[ -\/]*[0-~]?`,String.raw`(?!\t)\p{Cc}`].join("|"),"gu"),harmfulMarks=[
"\x1B","","\x07","\b","\v","\f","","","\x90","\x9B","\x9D"].map(text=>({text,atStart:!1}));function harmless(line){return line.replaceAll(controls,control=>isColour.test(control)?control:"")}function harmlessWhole(line){
const shown=harmless(line);return shown.includes("\x1B")&&!shown.endsWith("\x1B[0m")?`${shown}\x1B[0m`:shown}const live_output_longestName=40,evenNames=20,hasPlace=/[:(,[]\s?\d|\bline \d/,placeNumber=/(?<=[:(])(?=\d+(?:[:,)]| - ))/g,
wordJoiner="\u2060";class LiveOutputs{#writer;#followed=new Map;#places=new Set;#width=0;#leftOutLines=0;constructor(writer){this.#writer=writer}get leftOutLines(){return this.#leftOutLines}async grown({
task,attempt,logFile,bytes},label){await this.#showUpTo(this.#attempt(task,attempt,label,logFile),logFile,bytes)}async ended(task,{attempt,ended}){const{id:id2}=task.task,logFile=ended?.outcome.logFile;
if(ended!==void 0&&logFile!==void 0){const followed=this.#attempt(id2,attempt,(0,run_report.lz)(task),logFile);await this.#showUpTo(followed,logFile,shownBytes(ended.outcome));for(const piece of followed.
renderer.end())await this.#writer.sink.write(piece)}this.#followed.delete(live_output_keyOf(id2,attempt))}mayMatch({task}){return this.#places.delete(task.id)}async#showUpTo(followed,logFile,bytes){if(bytes<=
followed.shown)return;const from=followed.shown;followed.shown=bytes;let isWriting=!1;try{await readBytes(logFile,{from,to:bytes},async read2=>{isWriting=!0;for(const piece of followed.renderer.push(read2))
await this.#writer.sink.write(piece);isWriting=!1})}catch(error){if(isWriting)throw error}}#attempt(task,attempt,label,logFile){const key=live_output_keyOf(task,attempt),known=this.#followed.get(key);
if(known!==void 0)return known;const followed={renderer:this.#renderer(task,label,logFile),shown:0};return this.#followed.set(key,followed),followed}#renderer(task,label,logFile){const{style,mask}=this.#writer,
name=(0,plain_text.f$)(this.#writer.own(label),mask,live_output_longestName);this.#width=Math.max(this.#width,Math.min(evenNames,name.length));const before=()=>`${style.paint("cyan",name.padEnd(this.#width))}\
 \u2502 `,render=line=>{const shown=style.outputLine(mask(line));return shown.startsWith("::debug::")?shown:style.matcherLine===void 0?prefixed(shown,before(),harmlessWhole):(hasPlace.test(line)&&this.#places.
add(task),prefixed(shown,before(),one=>harmlessWhole(one).replaceAll(placeNumber,wordJoiner)))},leftOut2=bytes=>(this.#leftOutLines+=1,`${before()}${this.#writer.own(leftOutText(bytes,logFile))}`);return new OutputRenderer(
{render,leftOut:leftOut2,marks:void 0})}}function prefixed(text,before,render){return text.includes(`
`)?text.split(`
`).map(line=>`${before}${render(line)}`).join(`
`):`${before}${render(text)}`}function live_output_keyOf(task,attempt){return`${attempt} ${task}`}var secrets_mask=__webpack_require__(1326);class LogWriter{sink;style;mask;maskShortened;constructor(sink,style,options2){
this.sink=sink,this.style=style,this.mask=(0,secrets_mask._)(options2);const{shortenedMasker}=options2;this.maskShortened=shortenedMasker===void 0?this.mask:(0,secrets_mask._)({masker:shortenedMasker})}async line({
colour:colour2,symbol,text}){await this.sink.write(`${this.style.paint(colour2,symbol)} ${this.own(text)}
`)}async blank(){await this.sink.write(`
`)}get folds(){return this.style.close!==void 0}async open({colour:colour2,symbol,text}){await this.sink.write(`${this.style.open(this.style.paint(colour2,symbol),this.own(text))}
`)}async close(){this.style.close!==void 0&&await this.sink.write(`${this.style.close}
`)}own(text){return this.style.ownLine(this.mask(text))}}const listedAtMost=50,ownRoom={head:50,tail:150},smallRoom={head:0,tail:20},openLines=2e3;class LogReporter{name="log";#writer;#outputs;#mode;#live;#withoutAttempt={
given:0,unstarted:0};#parallelism=1;#openLines=0;constructor(sink,style,options2={}){this.#writer=new LogWriter(sink,style,options2),this.#outputs=new AttemptOutputs(this.#writer,options2),this.#mode=
options2.mode??"grouped",this.#live=this.#mode==="live"?new LiveOutputs(this.#writer):void 0}get leftOutLines(){return this.#outputs.leftOutLines+(this.#live?.leftOutLines??0)}on(event,view){switch(event.
type){case"run-started":return()=>this.#runStarted(event);case"attempt-started":return this.#later("cyan","\u25B6",attemptStartedText(view.task(event.task),event.attempt));case"attempt-ended":return this.#attemptEnded(
event,view);case"task-output":{const label=view.labelOf(event.task);return this.#live&&(async()=>this.#live?.grown(event,label))}case"service-ready":return this.#later("green","\u25CF",serviceReadyText(
view.task(event.task),event.seconds));case"task-ended":{if(!this.#isTold(event,view))return;const task=view.task(event.task);return()=>this.#taskEnded(task)}case"run-closed":return this.#later("yellow",
"\u25A0",runClosedText(event,view.report()));case"warning":return this.#later("yellow","\u26A0",warningText(event,view));case"explanation":return this.#later("dim","\xB7",explanationText(event,view.task(
event.task)));case"heartbeat":return this.#later("dim","\u2026",heartbeatText(view.report(),event.at));case"run-ended":{const report=view.report();return()=>this.#runEnded(report)}case"leftover":return this.#later(
"yellow","\u26A0",leftoverText(event,view.task(event.task)));case"task-matcher":{const attempt=view.attemptsOf(event.task),{matchers}=this.#outputs;return matchers&&(async()=>matchers.note(event,attempt))}case"\
processes-owned":case"task-annotation":case"secret":case"debug":case"insight":return}}async#runStarted(event){this.#parallelism=event.parallelism,await this.#line("bold","\u25CF",runStartedText(event));
for(const note of event.notes??[])await this.#line("dim","\xB7",note)}#later(colour2,symbol,text){return()=>this.#writer.line({colour:colour2,symbol,text})}#attemptEnded(event,view){const{retryInSeconds}=event;
if(retryInSeconds===void 0&&this.#live===void 0)return;const task=view.task(event.task),attempt=task.attempts.at(-1);if(attempt===void 0)return;const retry=retryInSeconds===void 0?void 0:retryText(task,
attempt,retryInSeconds);return async()=>{await this.#live?.ended(task,attempt),retry!==void 0&&await this.#line("yellow","\u21BB",retry)}}#isTold({task,because,result},view){if(because.kind==="join")return!1;
if(result==="failure"||because.kind!=="given"&&view.attemptsOf(task)>0)return!0;const kind=because.kind==="given"?"given":"unstarted";return this.#withoutAttempt[kind]+=1,this.#withoutAttempt[kind]<=listedAtMost}async#taskEnded(task){
const verdict=(0,task_words.Vj)(task),line={colour:(0,paint.S)(verdict),symbol:(0,task_words.In)(verdict).symbol,text:taskEndedText(task)};if(verdict==="failure"||!hasOutput(task))await this.#writer.line(
line);else if(this.#showsOutput(task,verdict))await this.#writer.open(this.#writer.folds?{...line,text:groupTitle(task,this.#parallelism)}:line),await this.#allOutputs(task),await this.#writer.close();else{
await this.#writer.line(line);for(const attempt of task.attempts)await this.#outputs.leaveOut(task,attempt)}verdict!=="failure"&&await this.#remarks(task)}#showsOutput(task,verdict){switch(this.#mode){case"\
grouped":return!0;case"failures":return verdict==="tolerated";case"live":return this.#live?.mayMatch(task)===!0||this.#outputs.matchers?.concern(task)===!0}}async#runEnded(report){for(const kind of["g\
iven","unstarted"]){const more=this.#withoutAttempt[kind]-listedAtMost;more>0&&await this.#line("dim",kind==="given"?" ":"\u2298",unlistedText(kind,more))}for(const task of failedTasks(report))isLost(
task)||await this.#failure(report,task);await this.#writer.blank();for(const line of closingLines(report,this.#writer.maskShortened))await this.#writer.line(line)}async#failure(report,task){for(const attempt of task.
attempts.slice(0,-1))await this.#heading(earlierAttemptHeading(report,task,attempt)),this.#openLines+=await this.#outputs.write(task,attempt,smallRoom);await this.#heading(failureHeading(report,task,this.#writer.
maskShortened));const last=task.attempts.at(-1);if(last!==void 0){const room2=this.#openLines<openLines?ownRoom:smallRoom;this.#openLines+=await this.#outputs.write(task,last,room2)}hasOutput(task)||await this.#line(
"dim"," ","no output"),await this.#remarks(task)}async#allOutputs(task){for(const attempt of task.attempts)task.attempts.length>1&&await this.#line("bold","\u2501\u2501",attemptHeading(task,attempt)),
await this.#outputs.write(task,attempt)}async#remarks(task){for(const remark of remarksOf(task))await this.#line("yellow","\u26A0",remark)}async#heading(title){await this.#writer.blank(),await this.#line(
"red","\u2501\u2501 \u2717",`${title} \u2501\u2501`)}async#line(colour2,symbol,text){await this.#writer.line({colour:colour2,symbol,text})}}function isLost({attempts,ended}){return attempts.length===0&&
ended?.because.kind==="given"}function hasOutput(task){return task.attempts.some(({ended})=>ended!==void 0&&shownBytes(ended.outcome)>0)}function log_style_githubStyle(colour2){return{paint:makePaint(
colour2),open:(symbol,title)=>`::group::${escapeCommandData(`${symbol} ${title}`)}`,close:"::endgroup::",outputLine:neutraliseLine,outputMarks:commandMarks,matcherLine,ownLine:text=>disarmLine(oneLine(
text))}}function terminalStyle(colour2){return{paint:(0,paint.R)(colour2),open:(symbol,title)=>`${symbol} ${title}`,close:void 0,outputLine:harmless,outputMarks:harmfulMarks,matcherLine:void 0,ownLine:plain_text.
TN}}function withDefault(parse,facts){return{...facts,parse:(text,base)=>parse(text??facts.default,base)}}function optional(parse,facts){return{...facts,parse:(text,base)=>text===void 0?{kind:"value",
value:void 0}:parse(text,base)}}function optionName({name,option}){return option===void 0?void 0:option.name??name}var shard_number=__webpack_require__(5677);function parseText(given){return{kind:"val\
ue",value:given}}function parsePath(given,base){return given===""?{kind:"problem",expected:"a path"}:{kind:"value",value:(0,external_node_path_.resolve)(base,given)}}function parseMaxParallel(text){if(text===
"auto")return{kind:"value",value:{kind:"auto"}};const number=/^([0-9]+(?:\.[0-9]+)?)%$/.exec(text);if(number?.[1]!==void 0&&Number(number[1])>0)return{kind:"value",value:{kind:"percent",percent:Number(
number[1])}};const count=parseCount(text,1);return count.kind==="value"?{kind:"value",value:{kind:"count",count:count.value}}:{kind:"problem",expected:"auto, a whole number from 1 to 1000000, or a per\
centage of the CPUs such as 50%"}}function parseCount(text,least2){const value=/^[0-9]{1,7}$/.test(text)?Number(text):Number.NaN;return value>=least2&&value<=1e6?{kind:"value",value}:{kind:"problem",expected:`\
a whole number from ${least2} to 1000000`}}function parseSeconds(text){const value=/^[0-9]+(?:\.[0-9]+)?$/.test(text)?Number(text):Number.NaN;return value<=86400?{kind:"value",value}:{kind:"problem",expected:"\
a number of seconds from 0 to 86400"}}function parseBoolean(text){return/^(?:true|True|TRUE)$/.test(text)?{kind:"value",value:!0}:/^(?:false|False|FALSE)$/.test(text)?{kind:"value",value:!1}:{kind:"pr\
oblem",expected:"true or false"}}function parseShareCpus(text){return text==="declared"||text==="off"||text==="jobserver"?{kind:"value",value:text}:{kind:"problem",expected:"declared, off or jobserver"}}
function parseLogMode(text){return text==="grouped"||text==="live"||text==="failures"?{kind:"value",value:text}:{kind:"problem",expected:"grouped, live or failures"}}function parseHistoryMode(text){return text===
"auto"||text==="read"||text==="write"||text==="off"?{kind:"value",value:text}:{kind:"problem",expected:"auto, read, write or off"}}function parseRerun(text){return text==="all"||text==="failed"?{kind:"\
value",value:text}:{kind:"problem",expected:"all or failed"}}function parseShardNumber(text){const[,first="",second2=""]=/^([0-9]{1,3})(?:\/|-of-)([0-9]{1,3})$/.exec(text)??[],[index,of]=[Number(first),
Number(second2)];return index>=1&&index<=of&&of<=shard_number.bA?{kind:"value",value:{index,of}}:{kind:"problem",expected:`a part of at most ${shard_number.bA}, such as 2/4`}}function parseShardCount(text){
if(text==="auto")return{kind:"value",value:text};const count=parseCount(text,1);return count.kind==="value"&&count.value<=shard_number.bA?count:{kind:"problem",expected:`auto, or a whole number from 1\
 to ${shard_number.bA}`}}function parseLines(text){const paths=text.split(`
`).map(line=>line.trim()).filter(line=>line!=="");return paths.length===0?{kind:"problem",expected:"a path"}:{kind:"value",value:paths}}const targetPattern=/[^\s,(]+(?: \((?:[^()\n]|\([^()\n]*\))*\))?(?: #[0-9]+)?(?![^\s,])|[^\s,]+/g;
function parseTargets(text){return text.match(targetPattern)??[]}function parseDrawing(text){return text==="mermaid"||text==="dot"?{kind:"value",value:text}:{kind:"problem",expected:"mermaid or dot"}}
const names=given=>({kind:"value",value:[...new Set(parseTargets(given))]}),checkSettings={githubToken:optional(parseText,{name:"github-token",input:{description:"A token, as a rule that of the job (`\
github.token`): the run is also reported as a check run with all annotations, and the tasks in `checks` as commit statuses. The job needs `permissions: { checks: write, statuses: write }`. Without a t\
oken the job is the check."}}),checks:withDefault(names,{name:"checks",default:"",input:{description:"With `github-token`: tasks, or matrices as a whole, that get a commit status each, so that branch \
protection can require them one by one. With spaces, commas or newlines between."}}),checkName:optional(parseText,{name:"check-name",input:{description:"What the check run is called, and what stands b\
efore the names of statuses (`NAME / TASK`). Default: `rundag: JOB`, with the values of its matrix. Two steps of one job need names of their own."}})},historySettings={history:withDefault(parseHistoryMode,
{name:"history",default:"auto",input:{description:"What earlier runs knew of each task: how long it takes, and its newest results. `auto`: it is read and written (at a `history-url` only read), `write\
`: also written there, `read`: only read, `off`: neither. It is kept in the cache service of GitHub, unless one of the next two says otherwise."},option:{value:"HOW",help:"what earlier runs knew: auto\
 (read it and write it in the user's cache directory), read, write (at a --history-url too) or off"}}),historyDirectory:optional(parsePath,{name:"history-directory",input:{description:"A directory for\
 the history instead, for machines that keep their files: those of your own."},option:{value:"DIR",help:"where the history is kept instead"}}),historyUrl:optional(parseText,{name:"history-url",input:{
description:"An address for the history instead, below which a server answers `GET` and `PUT`, for machines that share their results. A token in the environment variable `RUNDAG_HISTORY_TOKEN` is sent\
 with each request."},option:{value:"URL",help:"an address with GET and PUT for the history instead"}}),rerun:withDefault(parseRerun,{name:"rerun",default:"all",input:{description:'What a later attemp\
t of the same workflow run does ("Re-run failed jobs"). `all`: it runs everything again; `failed`: tasks that succeeded in an earlier attempt, and whose files nothing needs that runs again, keep their\
 results.'}}),resume:withDefault(parseBoolean,{name:"resume",default:"false",option:{help:"go on where the last run of this graph ended: what succeeded is not run again"}}),changedSince:optional(parseText,
{name:"changed-since",input:{description:"A commit, such as `origin/main`: tasks with `inputs` that no file matches which changed since the branch left it are not run, unless a task that runs needs th\
eir files. Tasks without `inputs` run."},option:{value:"REF",help:"skip tasks whose inputs have not changed since the branch left that commit"}}),why:optional(parseText,{name:"why",option:{value:"TASK",
isQuestion:!0,help:"say of a task, and of all that it needs, why it would run, run nothing"}}),logOf:optional(parseText,{name:"log-of",option:{value:"TASK",isQuestion:!0,help:"print what a task printe\
d when its remembered result was made, run nothing"}}),force:withDefault(parseBoolean,{name:"force",default:"false",input:{description:"When `true`, every task runs, also one with `inputs` that have n\
ot changed. What comes of it is remembered."},option:{help:"run every task, also one whose inputs have not changed"}})},targets=given=>({kind:"value",value:parseTargets(given)}),directory=(given,base)=>parsePath(
given||".",base),failures=given=>parseCount(given,0),settings_settings={dag:optional(parseText,{name:"dag",input:{description:"The graph, written here. Give this or `dag-file`, not both.",isVerbatim:!0}}),
dagFile:optional(parseText,{name:"dag-file",input:{description:"Path of the graph file, from the workspace. Without this and without `dag` it is `.github/rundag.yml`."},option:{name:"file",short:"f",value:"\
FILE",help:"the graph file (default: the nearest rundag.yml)"}}),targets:withDefault(targets,{name:"targets",default:"",input:{description:"Ids of tasks, or patterns of them such as `unit*`, with spac\
es or newlines between. Only these and what they need are run. Default: all."}}),maxParallel:withDefault(parseMaxParallel,{name:"max-parallel",default:"auto",input:{description:"How many tasks of one \
CPU run at once: `auto` (the CPUs that the job may use), a number, or a percentage of those CPUs such as `150%`."},option:{short:"j",value:"N",help:"CPUs to use: auto, a number, or a percentage"}}),shareCpus:withDefault(
parseShareCpus,{name:"share-cpus",default:"declared",input:{description:"How the CPUs are shared with what runs inside tasks. `declared`: a task that states `cpus` finds its share in the variables tha\
t common tools read; `off`: it does not; `jobserver`: as `declared`, and the CPUs that no task holds are lent to the `make` and `cargo` inside tasks."},option:{value:"HOW",help:"tell tasks their share\
 of the CPUs: declared, off, or jobserver (lends free CPUs to make and cargo)"}}),failFast:withDefault(parseBoolean,{name:"fail-fast",default:"false",input:{description:"When `true`, the first failure\
 ends what is running, and nothing more is started except tasks whose `if` still holds (clean-ups)."},option:{help:'on the first failure end what runs, and start nothing more but clean-ups: tasks whos\
e "if" still holds'}}),maxFailures:withDefault(failures,{name:"max-failures",default:"0",input:{description:"After this many failures nothing more is started except tasks whose `if` still holds (clean\
-ups), and what is running goes on to its end. `0` means no limit."},option:{value:"N",help:"after N failures start only clean-ups; 0: no limit"}}),workingDirectory:withDefault(directory,{name:"workin\
g-directory",default:"",input:{description:"The directory that tasks start in and that their own `working-directory` is relative to. Default: the workspace."}}),log:optional(parseLogMode,{name:"log",input:{
description:"What the step's log shows of what tasks print. `grouped`, the default: each task's output in a group of its own once it has ended, and that of failed tasks at the end; `live`: each line w\
hen it is printed, with the name of its task before it, and then as `grouped` what failed and what a problem matcher may want; `failures`: only what failed tasks printed, at the end."},option:{value:"\
MODE",help:"of what tasks print: grouped (each task's when it has ended; default), live (each line when it is printed, with its task), or failures (of failed tasks only; default in a terminal)"}}),summary:withDefault(
parseBoolean,{name:"summary",default:"true",input:{description:"When `true`, a report of the run is added to the job summary."}}),annotations:withDefault(parseBoolean,{name:"annotations",default:"true",
input:{description:"When `true`, failed tasks become annotations, at the file and line that their output names where it does. GitHub keeps ten errors of a step; the tenth says how many more there are."}}),
graceSeconds:withDefault(parseSeconds,{name:"grace-seconds",default:"4",input:{description:"How long a task that is asked to end may take before it is forced to. When a workflow is cancelled it may be\
 cut short, since the runner grants 7.5 seconds in all."},option:{value:"N",help:"time for a task between being asked to end and being killed"}}),reportDirectory:optional(parsePath,{name:"report-direc\
tory",input:{description:"Where `results.json`, `report.html`, the logs of all tasks and the other reports go, replacing those of an earlier run. Default: a new directory under the runner's temp."},option:{
value:"DIR",help:"where results.json, report.html, the logs and all other reports go"}}),...historySettings,shard:optional(parseShardNumber,{name:"shard",input:{description:"A part of the graph, for a\
 job of a matrix: `2/4` runs the second of four parts, divided by the times of earlier runs."},option:{value:"I/N",help:"run one of N parts of the graph, divided by the times of earlier runs"}}),shards:optional(
parseShardCount,{name:"shards",input:{description:"How many parts to divide the graph into, or `auto`: the division is printed, the output `shards` is set, and no task is run."},option:{value:"N|auto",
isQuestion:!0,help:"print how the graph would be divided into parts, run nothing"}}),merge:optional(parseLines,{name:"merge",input:{description:"Report directories of all parts, or patterns of them su\
ch as `reports/*`, a line each: their results are taken as they are, what none of them ran is run, and all of it is reported as one run."},option:{value:"DIR...",isRepeatable:!0,help:"make one run of \
the parts whose report directories these are: run what none of them ran"}}),...checkSettings,jobMatrix:withDefault(parseText,{name:"job-matrix",default:"${{ toJSON(matrix) }}",input:{description:"Leav\
e this as it is: it tells the legs of the matrix of the job apart, each of which has a history and a check of its own."}}),list:withDefault(parseBoolean,{name:"list",default:"false",option:{short:"l",
isQuestion:!0,help:"print the tasks with their names and needs, run nothing"}}),dryRun:withDefault(parseBoolean,{name:"dry-run",default:"false",input:{description:"When `true`, the plan is printed and\
 no task is run."},option:{isQuestion:!0,help:"print the plan, run nothing"}}),validate:withDefault(parseBoolean,{name:"validate",default:"false",option:{help:"check the graph file, run nothing"}}),drawing:optional(
parseDrawing,{name:"graph",option:{value:"mermaid|dot",isQuestion:!0,help:"print the graph as a drawing, run nothing"}}),version:withDefault(parseBoolean,{name:"version",default:"false",option:{help:"\
print the version"}}),help:withDefault(parseBoolean,{name:"help",default:"false",option:{short:"h",help:"print this"}})},allSettings=Object.values(settings_settings);function readSettings({textOf,nameOf:nameOf2,
base}){const values={},problems=[],read2=(key,setting2)=>{const text=textOf(setting2),parsed=setting2.parse(text,base);parsed.kind==="value"?values[key]=parsed.value:problems.push(`${nameOf2(setting2)}\
: expected ${parsed.expected}; found ${JSON.stringify(text??"")}`)};for(const key of keys)read2(key,settings_settings[key]);return hasAll(values)?{kind:"settings",settings:values}:{kind:"problems",problems}}
const keys=Object.keys(settings_settings).filter(name=>Object.hasOwn(settings_settings,name));function hasAll(values){return keys.every(key=>Object.hasOwn(values,key))}var external_node_util_=__webpack_require__(
7975);function parseOptions(argv,shapes){const options2=Object.fromEntries(shapes.map(({name,short,value})=>[name,{type:value===void 0?"boolean":"string",...short===void 0?{}:{short}}])),{tokens}=(0,external_node_util_.
parseArgs)({args:[...argv],options:options2,allowPositionals:!0,strict:!1,tokens:!0}),known=new Map(shapes.map(shape=>[shape.name,shape])),texts=new Map,positionals=[],problems=new Map;for(const token2 of tokens){
if(token2.kind==="positional"&&positionals.push(token2.value),token2.kind!=="option"||problems.has(token2.index))continue;const shape=known.get(token2.name),problem2=shape===void 0?strangerText(argv[token2.
index]??token2.rawName,shapes):parse_options_problemOf(token2,shape);problem2!==void 0&&problems.set(token2.index,problem2);const text=token2.value??"true",before=shape?.isRepeatable===!0?texts.get(token2.
name):void 0;texts.set(token2.name,before===void 0?text:`${before}
${text}`)}return problems.size>0?{kind:"problems",problems:[...problems.values()]}:{kind:"options",texts,positionals}}function parse_options_problemOf({rawName,value,inlineValue},shape){if(shape.value===
void 0)return value===void 0?void 0:`option ${rawName}: expected no value; found ${JSON.stringify(value)}: write ${rawName} alone`;const fix=`write ${rawName} ${shape.value}`;if(value===void 0)return`\
option ${rawName}: expected a value; found none: ${fix}`;if(inlineValue!==!0&&/^-./.test(value))return`option ${rawName}: expected a value; found ${JSON.stringify(value)}, which begins as an option do\
es: ${fix}, or --${shape.name}=${value} if that is the value`}function strangerText(argument,shapes){const[dashed=argument]=argument.split("="),word=dashed.replace(/^-+/,""),names2=shapes.map(({name})=>name),
meant=names2.includes(word)?word:(0,nearest.p)(word,names2),advice2=meant===void 0?"":`: did you mean --${meant}?`;return`option ${dashed}: expected one that --help names; found none of that name${advice2}`}
const importHelpText=`Usage: rundag import WORKFLOW [JOB...] [options]

Prints a graph file with the jobs of a workflow as tasks: all of its jobs, or those that are named.
A step with run becomes a task that needs the one before it. A job with a matrix, one that may fail and one whose
result is read become one task each. What has no place in a graph file becomes a comment that says what to do.

Options:
  -o, --output FILE         write the graph file there; nothing that exists is replaced
      --per-step            a task for each step, of every job
      --per-job             a task for each job, with the scripts of its steps one after another
  -h, --help                print this
`,options=[{name:"output",short:"o",value:"FILE"},{name:"per-step"},{name:"per-job"},{name:"help",short:"h"}];function importCommandFromArguments(argv){const given=parseOptions(argv,options);if(given.
kind==="problems")return given;const{texts,positionals}=given;if(texts.has("help"))return{kind:"import-help"};const[workflow,...jobs]=positionals;if(workflow===void 0)return problem("import: expected \
the path of a workflow; found none: rundag import .github/workflows/ci.yml (a task called import is run by rundag -- import)");if(texts.has("per-step")&&texts.has("per-job"))return problem("options --\
per-step and --per-job: expected at most one of them; found both");const form=texts.has("per-step")?"per-step":texts.has("per-job")?"per-job":"auto";return{kind:"import",workflow,jobs,form,output:texts.
get("output")}}function problem(text){return{kind:"problems",problems:[text]}}const graphFileNames=["rundag.yml",".github/rundag.yml"];function nearestGraphFile(directory2){for(let base=directory2;;base=
(0,external_node_path_.dirname)(base)){const found=graphFileNames.map(name=>(0,external_node_path_.join)(base,name)).find(path2=>!["directory",void 0].includes(kindOfFile(path2)));if(found!==void 0)return{
path:(0,external_node_path_.relative)(directory2,found),base};if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(base,".git"))||(0,external_node_path_.dirname)(base)===base)return}}function kindOfFile(path2){
const found=(0,external_node_fs_.statSync)(path2,{throwIfNoEntry:!1});if(found!==void 0)return found.isDirectory()?"directory":found.isFIFO()||found.isCharacterDevice()?"pipe":"file"}const shapesOfAll=allSettings.
flatMap(setting2=>{const name=optionName(setting2);return setting2.option===void 0||name===void 0?[]:[{...setting2.option,name}]}),questions=allSettings.flatMap(setting2=>setting2.option?.isQuestion===
!0?optionName(setting2)??[]:[]),helpColumn=28,helpWidth=100;function optionsHelp(){return allSettings.flatMap(setting2=>optionHelp(setting2)??[]).join(`
`)}function optionHelp(setting2){const{option,default:fallback}=setting2;if(option===void 0)return;const{short,value,help}=option,names2=`  ${short===void 0?"    ":`-${short}, `}--${optionName(setting2)}${value===
void 0?"":` ${value}`}`,text=value===void 0||fallback===void 0?help:`${help} (default: ${fallback})`,lines=wrapped(text,helpWidth-helpColumn),[first="",...more]=names2.length<helpColumn?lines:["",...lines],
rest=more.map(line=>`
${" ".repeat(helpColumn)}${line}`).join("");return`${names2.padEnd(helpColumn)}${first}`.trimEnd()+rest}function wrapped(text,width){const lines=[];let line="";for(const word of text.split(" "))line!==
""&&line.length+1+word.length>width?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`;return[...lines,line]}const helpText=`Usage: rundag [TARGET...] [options]
       rundag FILE [TARGET...] [options]
       rundag import WORKFLOW [JOB...] [-o FILE]

Runs the graph of tasks in the nearest ${graphFileNames.join(" or ")}, from here up to the root of the repository,
in parallel. FILE is a file that is there and whose name ends in .yml, .yaml or .json.
With TARGETs only these tasks run, and what they need; a TARGET may be a pattern: 'unit*'.
import makes a graph file from the jobs of a workflow: see rundag import --help.

Options:
${optionsHelp()}

Exit status: 0 success, 1 a task failed, 2 the graph or the arguments are wrong, 130 interrupted.
`;function commandFromArguments(argv,context){const{directory:directory2}=context;if(argv[0]==="import")return importCommandFromArguments(argv.slice(1));const given=parseOptions(argv,shapesOfAll);if(given.
kind==="problems")return given;const{texts,positionals}=given,textOf=setting2=>texts.get(optionName(setting2)??"");if(textOf(settings_settings.help)!==void 0)return{kind:"help"};if(textOf(settings_settings.
version)!==void 0)return{kind:"version"};const read2=readSettings({textOf,nameOf:setting2=>`option --${optionName(setting2)}`,base:directory2});if(read2.kind==="problems")return read2;const asked=questions.
filter(question=>texts.has(question)).map(question=>`--${question}`);if(asked.length>1)return{kind:"problems",problems:[`options ${asked.join(" and ")}: expected at most one of them; found ${asked.length}\
: each prints something else, and runs nothing`]};const{dagFile,drawing,list:list2,validate}=read2.settings,named2=dagFile===void 0?fileAmong(positionals,context):void 0,path2=dagFile??named2,near=path2===
void 0?context.nearestGraphFile():void 0,place=path2??near?.path;if(place===void 0)return{kind:"problems",problems:[`no graph file: expected ${graphFileNames.join(" or ")} in ${directory2} or above it\
, up to the root of the repository; found none: write one, or name another: rundag -f FILE`]};const others=named2===void 0?positionals:positionals.slice(1),{merge}=read2.settings,isMerged=argument=>merge!==
void 0&&(/^[^(]*[/\\]/.test(argument)||context.kindOfFile((0,external_node_path_.resolve)(directory2,argument))==="directory"),settings={...read2.settings,source:{kind:"file",path:place,isDefault:path2===
void 0},merge:merge&&[...merge,...others.filter(argument=>isMerged(argument))],targets:[...others.filter(argument=>!isMerged(argument)),...[read2.settings.why,read2.settings.logOf].filter(target=>target!==
void 0)],workingDirectory:near?.base??directory2};return drawing!==void 0?{kind:"draw",settings,language:drawing}:list2?{kind:"list",settings}:{kind:validate?"validate":"run",settings}}function fileAmong([
first],context){if(first===void 0)return;const kind=context.kindOfFile((0,external_node_path_.resolve)(context.directory,first)),hasGraphName=/\.(?:ya?ml|json)$/i.test(first);return kind==="pipe"||kind===
"file"&&(hasGraphName||/^\/(?:dev|proc)\//.test(first))||(hasGraphName||/^\.|^\//.test(first))&&context.nearestGraphFile()===void 0?first:void 0}const wait_text_namedTasks=10;function waitText(reasons){
return`waits: ${reasons.map(wait_text_reasonText).join("; ")}`}function wait_text_reasonText(reason){switch(reason.kind){case"needs":return`${(0,words_words.KE)(reason.tasks,wait_text_namedTasks)} ${reason.
tasks.length===1?"has":"have"} not ended`;case"services":return`${(0,words_words.KE)(reason.tasks,wait_text_namedTasks)} ${reason.tasks.length===1?"is":"are"} not ready`;case"scarce":{const{scarce,wanted,
taken:taken2,total,holders}=reason,wants=wanted===1?"":`wants ${wanted}, `,by=(0,words_words.KE)(holders,wait_text_namedTasks);return scarce.kind==="cpus"?`${wants}${taken2} of ${(0,words_words.hS)(total,
"CPU")} taken by ${by}`:`${wants}${scarceText(scarce)} ${taken2}/${total} held by ${by}`}case"kept":return`${scarceText(reason.scarce)} kept free for ${reason.keptFor}, which others have overtaken for\
 too long`;case"memory":return`wants ${mebibytes(reason.wantedBytes)} of memory, ${mebibytes(reason.freeBytes)} free`}}function mebibytes(bytes){return`${(0,with_commas.r)(Math.floor(bytes/1024**2))} \
MiB`}function scarceText(scarce){switch(scarce.kind){case"cpus":return"CPUs";case"pool":return`pool ${scarce.name}`;case"max-parallel":return`max-parallel of ${scarce.key}`}}const mostNames=20;function debugTexts(event){
switch(event.type){case"run-started":return[`${(0,words_words.hS)(event.tasks.length,"task")}, CPU budget ${event.parallelism} (${event.parallelismBecause}), reports in ${event.reportDirectory}`];case"\
attempt-started":return[`attempt ${event.attempt} starts in slot ${event.slot}`];case"attempt-ended":return attemptEndedTexts(event);case"service-ready":return["is ready: what needs it may start"];case"\
task-ended":return[`${event.result}: ${becauseOf(event)}`];case"run-closed":return[`nothing more starts: ${(0,words_words.F6)(event.cause)}`];case"secret":return["a value is masked from now on"];case"\
debug":return noteTexts(event.note);case"run-ended":return[`the run ends: ${event.result}`];case"task-annotation":case"task-matcher":case"task-output":case"leftover":case"warning":case"explanation":case"\
processes-owned":case"heartbeat":case"insight":return[]}}function attemptEndedTexts({attempt,slot,outcome,retryInSeconds}){const next=retryInSeconds===void 0?"":`: attempt ${attempt+1} follows ${retryInSeconds===
0?"at once":`in ${(0,duration.t)(retryInSeconds)}`}`;return[`attempt ${attempt} in slot ${slot} has ended: ${debug_text_endingText(outcome)}${next}`,...filesTexts(outcome.files)]}function debug_text_endingText({
termination,logBytes,usage}){const output=`${(0,words_words._3)(termination)}, ${(0,words_words.hS)(logBytes,"byte")} of output`;return usage===void 0?output:`${output}, ${(0,duration.a)(usage.cpuSeconds)}\
 of CPU time, at most ${mebibytes(usage.peakBytes)} in one process`}function becauseOf({because,tolerated}){return because.kind==="ran"?tolerated?"continue-on-error forgives its last attempt":"its las\
t attempt says so":because.kind==="given"?"its result is given, and it is not run":because.kind==="join"?"its needs were met":whyNot(because)}function whyNot(because){return because.kind==="need"?`its\
 need ${(0,words_words.YZ)(because)}`:(0,words_words.YZ)(because)}function noteTexts(note){switch(note.kind){case"host":return hostTexts(note);case"no-keepers":return[`processes are not held by keeper\
s: ${note.problem}`];case"jobserver":return[`a jobserver lends the CPUs that no task holds: MAKEFLAGS=${note.makeFlags}`];case"waits":return[waitText(note.reasons)];case"more-wait":return[(0,words_words.
hS)(note.count,"more task waits","more tasks wait")];case"asks":return[`waits: its if hashes the files of ${(0,words_words.KE)(note.patterns,mostNames)}`];case"looks-up":return["could start: its resul\
t is looked up first"];case"inherits":return[`gets from what it needs: ${exportedText(note)}`];case"ready-files":return filesTexts(note.files);case"exports":return note.env.length+note.directories===0?
[]:[`later steps get: ${exportedText(note)}`];case"launch":return[launchText(note)];case"process":{const{pid,command}=note.process;return[`process ${pid} (${command}) belongs to attempt ${note.attempt}\
: ${traceTexts[note.trace]}`]}case"more-processes":return[`more processes belong to attempt ${note.attempt}, which are not listed one by one`];case"commands":return[`workflow commands of attempt ${note.
attempt}: ${note.counts.map(countText).join(", ")}`]}}function hostTexts(host){const{node,platform,arch,cpus,freeMemoryBytes:freeMemoryBytes2,processes:processes2}=host;return[`Node ${node} on ${platform}\
 ${arch}, ${cpus}, ${mebibytes(freeMemoryBytes2)} of memory free`,ownerText(processes2)]}function ownerText(owner){return owner.kind==="keepers"?"processes are held by keepers, one for each running ta\
sk":`processes are held as children, ${`output comes through ${owner.fifos?"one FIFO":"two pipes"}`}, ${tableTexts[owner.table]}`}const tableTexts={proc:"what they start is found in /proc",ps:"what th\
ey start is found by ps",none:"what they start is not seen"},traceTexts={token:"the token is in its environment",group:"it is in the process group",session:"it is in the session",root:"it is the comma\
nd itself",pipe:"it holds the pipe of the output",descendant:"it descends from one that does",keeper:"it descends from its keeper"};function launchText({attempt,program,args,directory:directory2}){const words=[
program,...args].map(word=>/^[\w@%+=:,./-]+$/.test(word)?word:JSON.stringify(word));return`attempt ${attempt} runs in ${directory2}: ${words.join(" ")}`}function countText({name,fate,count}){return`${name}\
 ${fate}${count===1?"":` ${(0,with_commas.r)(count)} times`}`}function filesTexts({outputs,env,path:path2,summary}){return[...read("GITHUB_OUTPUT",[...outputs.keys()]),...read("GITHUB_ENV",[...env.keys()]),
...read("GITHUB_PATH",path2.length===0?[]:[directoriesText(path2.length)]),...read("GITHUB_STEP_SUMMARY",summary===""?[]:[(0,words_words.hS)(summary.length,"character")])]}function read(file,names2){return names2.
length===0?[]:[`${file} was read: ${(0,words_words.KE)(names2,mostNames)}`]}function exportedText({env,directories}){return[...env.length===0?[]:[(0,words_words.KE)(env,mostNames)],...directories===0?
[]:[`${directoriesText(directories)} before PATH`]].join("; ")}function directoriesText(count){return(0,words_words.hS)(count,"directory","directories")}const debug_reporter_longestLine=1e3,debug_reporter_commandForm=line=>`\
::debug::${escapeCommandData(line)}`,debug_reporter_plainForm=line=>`debug ${line}`;class debug_reporter_DebugReporter{name="debug";#sink;#form;#ownLine;#mask;#startedAt;constructor(sink,form,style,options2={}){
this.#sink=sink,this.#form=form,this.#ownLine=style.ownLine,this.#mask=(0,secrets_mask._)(options2)}on(event){this.#startedAt??=event.at;const texts=debugTexts(event);if(texts.length===0)return;const seconds=Math.
max(0,event.at-this.#startedAt)/1e3,task="task"in event&&event.task!==void 0?`${event.task}: `:"",lines=texts.map(text=>this.#line(`+${seconds.toFixed(3)} s ${task}${text}`));this.#sink.write(lines.map(
line=>`${line}
`).join(""))}#line(text){return this.#form((0,plain_text.IN)(this.#ownLine(this.#mask(text)),debug_reporter_longestLine))}}function isOn(environment,name){return environment[name]==="1"}function actionDebugging(environment,log,masker){
return isOn(environment,"RUNNER_DEBUG")?debugged(new DebugReporter(log,commandForm,githubStyle(!1),{masker})):isOn(environment,"RUNDAG_DEBUG")?debugged(new DebugReporter(log,plainForm,githubStyle(!1),
{masker})):notDebugged}function commandDebugging(environment,errors,masker){return isOn(environment,"RUNDAG_DEBUG")||isOn(environment,"RUNNER_DEBUG")?debugged(new debug_reporter_DebugReporter(errors,debug_reporter_plainForm,
terminalStyle(!1),{masker})):notDebugged}const notDebugged={debug:!1,reporters:[]};function debugged(reporter){return{debug:!0,reporters:[reporter]}}const mermaidLimits={edges:500,characters:5e4},colours=new Map(
[["success",{fill:"#aceebb",border:"#1a7f37"}],["failure",{fill:"#ffcecb",border:"#cf222e"}],["cancelled",{fill:"#fae17d",border:"#9a6700"}],["skipped",{fill:"#d1d9e0",border:"#59636e"}]]),textColour="\
#1f2328";function drawMermaid(tasks,{direction,init,description}={direction:"LR"}){const nodes=new Map(tasks.map(({id:id2},number)=>[id2,`t${number}`])),lines=[...init===void 0?[]:[`%%{init: ${init}}%\
%`],`flowchart ${direction}`,...description===void 0?[]:[`  accDescr: ${description}`]];let characters=0;const fits=line=>(lines.push(line),characters+=line.length+1,characters<=mermaidLimits.characters);
for(const[number,{label,duration:duration2,result,isGroup}]of tasks.entries()){const text=[label,duration2].filter(part=>part!==void 0).map(escapeMermaid),colour2=result===void 0?"":`:::${result}`,box=isGroup===
!0?`[["#160;${text.join("<br/>")}#160;"]]`:`["${text.join("<br/>")}"]`;if(!fits(`  t${number}${box}${colour2}`))return}let edges=0;for(const[from,to,isThick]of edgesOf(tasks)){edges+=1;const arrow=isThick?
"==>":"-->";if(edges>mermaidLimits.edges||!fits(`  ${nodes.get(from)??""} ${arrow} ${nodes.get(to)??""}`))return}const results2=new Set(tasks.map(({result})=>result));for(const[result,{fill,border}]of colours)
results2.has(result)&&lines.push(`  classDef ${result} fill:${fill},stroke:${border},color:${textColour}`);const drawing=`${lines.join(`
`)}
`;return drawing.length<=mermaidLimits.characters?drawing:void 0}function drawDot(tasks){const lines=["digraph tasks {","  rankdir=LR;",'  node [shape=box, style="rounded,filled", fillcolor=white];'];
for(const{id:id2,label,duration:duration2,result}of tasks){const text=duration2===void 0?label:`${label}
${duration2}`,colour2=result===void 0?void 0:colours.get(result),paint2=colour2===void 0?"":`, fillcolor="${colour2.fill}", color="${colour2.border}"`;lines.push(`  ${quoteDot(id2)} [label=${quoteDot(
text)}${paint2}];`)}for(const[from,to]of edgesOf(tasks))lines.push(`  ${quoteDot(from)} -> ${quoteDot(to)};`);return lines.push("}"),`${lines.join(`
`)}
`}function quoteDot(text){return`"${draw_oneLine(text,`
`).replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n")}"`}function escapeMermaid(text){const escaped=draw_oneLine(text," ").trim().replaceAll(/[!-/:-@[-`{-~]/g,character=>`#${character.charCodeAt(0)};`);return escaped===""?"#160;":escaped}function draw_oneLine(text,lineBreak){
return text.replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g,lineBreak).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu,character=>character===lineBreak?character:" ").replaceAll(new RegExp("\\p{Surrogate}","g\
u"),"\uFFFD")}function*edgesOf(tasks){const drawn=new Set(tasks.map(({id:id2})=>id2));for(const{id:id2,needs,thickNeeds}of tasks)for(const need of needs)drawn.has(need)&&(yield[need,id2,thickNeeds?.has(
need)===!0])}function questionOf(command){switch(command.kind){case"validate":return{about:"whole",answer:({tasks},graphFile)=>({kind:"text",text:`${graphFile??"dag"} is valid: ${(0,words_words.hS)(tasks.
length,"task")}
`})};case"list":return{about:"part",answer:graph=>({kind:"text",text:listText(graph)})};case"draw":return{about:"part",answer:graph=>drawingOf(graph,command.language)}}}function listText(graph){const width=Math.
max(0,...graph.tasks.map(({id:id2})=>id2.length).filter(length=>length<=40));return graph.tasks.map(({id:id2,name,needs,work,service})=>{const facts=[...name===id2||name.includes("${{")?[]:[name],...service===
void 0?[]:["service"],...work.kind==="join"?["join"]:[],...needs.length===0?[]:[`needs ${needs.join(", ")}`]];return`${`${id2.padEnd(width)}  ${facts.join(" \xB7 ")}`.trimEnd()}
`}).join("")}function drawingOf({tasks},language){const drawn=new Set(tasks.map(({id:id2})=>id2)),nodes=tasks.map(({id:id2,needs})=>({id:id2,label:id2,needs:needs.filter(need=>drawn.has(need))})),text=language===
"dot"?drawDot(nodes):drawMermaid(nodes);if(text!==void 0)return{kind:"text",text};const{edges,characters}=mermaidLimits;return{kind:"problem",message:`--graph mermaid: expected a graph that Mermaid ca\
n draw (at most ${edges} edges and ${characters} characters); found ${(0,words_words.hS)(tasks.length,"task")}: use --graph dot, or name targets`}}function hasColours(environment,isTerminal){const{FORCE_COLOR:forced="",
NO_COLOR:none2="",TERM:terminal}=environment;return forced!==""?!isOff(forced):none2===""&&isTerminal&&terminal!=="dumb"}function isLive(environment,isTerminal){const{CI:ci="",TERM:terminal}=environment;
return isTerminal&&terminal!=="dumb"&&(ci===""||isOff(ci))}function resizingOf(environment){const{TMUX:tmux="",STY:screen="",XTERM_VERSION:xterm="",TERM:terminal=""}=environment;return tmux!==""?"wrap\
s":screen!==""||xterm!==""||/^(?:linux|screen)/.test(terminal)?"cuts":"wraps"}function isOff(value){return value==="0"||value==="false"}var event_line=__webpack_require__(7774);const mostLate=64*1024;
class JournalReporter{name="events.ndjson";#path;#lines;#descriptor;#late="";#problem;constructor(reportDirectory,masking={}){this.#path=(0,external_node_path_.join)(reportDirectory,report_files.J1),this.#lines=
new event_line.II(masking)}on(event){const line=this.#lines.lineOf(event);line!==void 0&&(this.#descriptor===void 0?this.#begin(line):this.#later(line),event.type==="attempt-started"&&this.#write())}#later(line){
if(this.#problem!==void 0)throw this.#problem.error;this.#late===""&&setImmediate(()=>this.#catchUp()),this.#late+=line,this.#late.length>mostLate&&this.#write()}#catchUp(){try{this.#write()}catch(error){
this.#problem={error}}}#write(){if(this.#problem!==void 0)throw this.#problem.error;const text=this.#late;this.#late="",this.#descriptor!==void 0&&text!==""&&writeFully(this.#descriptor,text)}#begin(line){
this.#descriptor=(0,external_node_fs_.openSync)(this.#path,"wx",420);try{writeFully(this.#descriptor,line)}catch(error){throw(0,external_node_fs_.rmSync)(this.#path,{force:!0}),error}}async close(){if(this.#descriptor!==
void 0)try{this.#write()}finally{(0,external_node_fs_.closeSync)(this.#descriptor),this.#descriptor=void 0}}}function writeFully(descriptor,text){const bytes=Buffer.from(text);for(let from=0;from<bytes.
length;)from+=(0,external_node_fs_.writeSync)(descriptor,bytes,from)}var json_text=__webpack_require__(5825);const shortestAsked=300,mostTimes=4,mostOfRun=.6;function divisionWords(report,{machines}){
const text=machines&&divisionText(report,machines);if(machines===void 0||text===void 0)return;const{advised,now}=machines;if(advised===void 0||advised.machines===1)return{text,workflow:void 0};const title=now.
machines===1?"The workflow for that":"The workflow for so many";return{text,workflow:{title,lines:divisionLines(advised)}}}function divisionText(report,{setUp,now,tried,advised}){if(advised!==void 0){
const where=now.machines===1?"":` on ${(0,words_words.hS)(now.machines,"machine")}`;return`On ${(0,words_words.hS)(advised.machines,"machine")}: ${comparison(advised,now,where)}; ${setUpText(setUp)}`}
if(now.seconds<shortestAsked)return;const[first,...others]=tried.filter(({machines})=>machines<=mostTimes*now.machines);if(first===void 0)return;const best=others.reduce((least2,one)=>one.seconds<least2.
seconds?one:least2,first),what=now.machines===1?"More machines do":"Another number of machines does",why=report.criticalPath.seconds>=mostOfRun*now.seconds?`no machine makes the critical path of ${(0,duration.
a)(report.criticalPath.seconds)} shorter`:"each needs its set-up, and runs what its tasks need";return`${what} not pay: on ${best.machines} it would take ${comparison(best,now,"")}, since ${why}; ${setUpText(
setUp)}`}function comparison(there,now,where){return`${`${(0,duration.a)(there.seconds)} instead of ${(0,duration.a)(now.seconds)}${where}`}, ${(0,words_words.hS)(there.billedMinutes,"billed minute")}\
 instead of ${now.billedMinutes}`}function setUpText({seconds,isMeasured}){return isMeasured?`${(0,duration.a)(seconds)} of set-up on each is in it, as measured in this run`:`${(0,duration.a)(seconds)}\
 of set-up on each is in it, a guess`}function divisionLines({machines}){return["jobs:","  test:","    runs-on: ubuntu-latest",`    strategy: { fail-fast: false, matrix: { shard: [${Array.from({length:machines},
(_,place)=>place+1).join(", ")}] } }`,"    steps:","      - uses: actions/checkout@v6","      - uses: rundag/rundag@v1",`        with: { shard: '\${{ matrix.shard }}/${machines}', report-directory: re\
port }`,"      - if: always()","        uses: actions/upload-artifact@v6","        with: { name: 'report-${{ matrix.shard }}', path: report, overwrite: true }","  report: # the required check","    ne\
eds: test","    if: always()","    runs-on: ubuntu-latest","    steps:","      - uses: actions/checkout@v6","      - uses: actions/download-artifact@v7","        with: { pattern: report-*, path: repor\
ts }","      - { uses: rundag/rundag@v1, with: { merge: reports/* } }"]}function notes_notesOf(report){return[...processNotes(report),...logNotes(report),...warningNotes(report)]}function processNotes(report){
const remarks=[...report.tasks.values()].flatMap(task=>(0,processes.v)(task).map(remark=>({remark,note:`${(0,run_report.lz)(task)}: ${(0,processes.a)(remark)}`}))),survivors=remarks.filter(({remark})=>remark.
kind==="survivor"),others=remarks.filter(({remark})=>remark.kind!=="survivor");return[...survivors,...others].map(({note})=>note)}function logNotes(report){return[...report.tasks.values()].flatMap(task=>task.
attempts.flatMap(attempt=>{const problem2=attempt.ended?.outcome.logProblem;return problem2===void 0?[]:[`${(0,run_report.lz)(task)}: its log is incomplete: ${problem2}`]}))}function warningNotes(report){
return report.warnings.map(({message,task:id2})=>{const task=id2===void 0?void 0:report.tasks.get(id2);return task===void 0?message:`${(0,run_report.lz)(task)}: ${message}`})}function machinesCompared({
whatIf,cpus,seconds}){if(whatIf.length===0)return[];const own={machines:1,cpus,seconds};return[...whatIf,own].toSorted((one,other)=>one.machines-other.machines||one.cpus-other.cpus).map(column=>({machines:columnText(
column),duration:(0,duration.a)(column.seconds),isOwn:column===own}))}function columnText({machines,cpus}){return machines===1?String(cpus):`${machines} \xD7 ${cpus}`}const mostReasons=4,verdict_words_namedTasks=3;
function verdictWords(report,text){const{taskSeconds,parallelism,parallelismBecause,closedBy,machines}=report,given=(0,given_words.pr)(report),parts=[countsSentence(report),...given===void 0?[]:[given.
count]],notRun=(0,not_run.CF)(report);return{sentence:`${text(report.title)} ${(0,words_words.Um)(report.ended?.result)}: ${parts.join(", ")}`,facts:[`Took ${wallText(report)}; sum of task times ${(0,duration.
a)(taskSeconds)}${repeatedText(report)}`,machines.length===0?`${(0,with_commas.r)(parallelism)} at a time (${text(parallelismBecause)})`:machinesText(report)],stoppedEarly:closedBy&&text((0,words_words.
F6)(closedBy,(0,run_report.EC)(report,closedBy))),given:given&&text(given.sources,1e3),notRun:notRun.length===0?void 0:notRunSentence(notRun,text)}}function countsSentence(report){const{success,failure:failure2,
cancelled,skipped}=report.counts,all=report.tasks.size,succeeded=`succeeded${amongText(report)}`;if(success===all)return`${(0,words_words.hS)(all,"task")} ${succeeded}`;const[[count,word]=[0,"ran"],...rest]=[
[failure2,"failed"],[cancelled,cancelled===1?"was cancelled":"were cancelled"],[skipped,skipped===1?"was skipped":"were skipped"],[all-success-failure2-cancelled-skipped,"did not finish"],[success,succeeded]].
filter(([number])=>number>0),others=rest.map(([number,did])=>`, ${(0,with_commas.r)(number)} ${did}`);return`${(0,with_commas.r)(count)} of ${(0,words_words.hS)(all,"task")} ${word}${others.join("")}`}
function amongText(report){const counts={tolerated:0,flaky:0};for(const task of report.tasks.values()){const verdict=(0,task_words.Vj)(task);(verdict==="tolerated"||verdict==="flaky")&&(counts[verdict]+=
1)}const among=[...counts.tolerated===0?[]:[`${(0,with_commas.r)(counts.tolerated)} failed but tolerated`],...counts.flaky===0?[]:[`${(0,with_commas.r)(counts.flaky)} flaky`]];return among.length===0?
"":` (${among.join(", ")})`}function notRunSentence(groups,text){const told=groups.slice(0,mostReasons).map(({result,reason,tasks})=>{const names2=(0,words_words.KE)(tasks.map(run_report.lz),verdict_words_namedTasks);
return`${(0,words_words.hS)(tasks.length,"task")} ${result}, since ${text(reason)}: ${text(names2)}`}),rest=groups.slice(mostReasons).reduce((sum2,{tasks})=>sum2+tasks.length,0);return[...told,...rest===
0?[]:[`${(0,words_words.hS)(rest,"task")} for other reasons`]].join("; ")}function escapeHtml(text){return escape_oneLine(text).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(
'"',"&quot;").replaceAll("'","&#39;")}function escapeMarkdown(text){return escape_oneLine(text).trim().replaceAll(/[!"#$%&'*+/:;<=>?@[\\\]^_`{|}~]|^-|(?<=^\d+)[.)]/g,mark2=>`&#${mark2.charCodeAt(0)};`)}
function escape_oneLine(text){return text.replaceAll(/[\r\n\u2028\u2029]+/g," ")}const longestText=300;function shownTexts(mask){return(text,length=longestText)=>escapeHtml((0,plain_text.f$)(text,mask,
length))}function preformatted(lines,label="Output"){return`<pre tabindex="0" role="group" aria-label="${label}">${lines.map(escapeHtml).join(`
`)}</pre>`}function jsonInHtml(value){return(JSON.stringify(value)??"null").replaceAll(/[<>&\u2028\u2029]/g,mark2=>String.raw`\u${mark2.charCodeAt(0).toString(16).padStart(4,"0")}`)}function taskLink(key){
return escapeHtml(`#${rowId(key)}`.replaceAll(/%/g,"%25"))}function rowId(key){return`task=${key}`}const html_facts_longestLine=1e3,mostAdvice=5;function renderTabTitle(report,mask){return`${verdictSign(
report).symbol} ${verdictWords(report,shownTexts(mask)).sentence}`}function renderHeader(report,mask){const shown=shownTexts(mask),{sentence,facts,stoppedEarly,given,notRun}=verdictWords(report,shown),
sign=verdictSign(report),{path:path2,seconds}=report.criticalPath,lines=[[...facts,...stoppedEarly===void 0?[]:[`<b>stopped early:</b> ${stoppedEarly}`]].join(" \xB7 "),...given===void 0?[]:[`<b>Given\
:</b> ${given}`],...notRun===void 0?[]:[`<b>Not run:</b> ${notRun}`],...path2.length===0?[]:[`<b>Critical path</b> (\u25C6), ${(0,duration.a)(seconds)}: ${shown(pathText(report),html_facts_longestLine)}`]];
return[`<header class="${sign.name}">`,`<h1><span class="sign ${sign.name}" aria-hidden="true">${sign.symbol}</span> ${sentence}</h1>`,...lines.map(line=>`<p>${line}</p>`),"</header>",""].join(`
`)}function renderAdvice(report,mask){const shown=shownTexts(mask),found=cpuAdvice(report),cpus=found.slice(0,mostAdvice).map(advice2=>cpuAdviceText(advice2));found.length>mostAdvice&&cpus.push(`${(0,words_words.
hS)(found.length-mostAdvice,"more task")} left out here: see cpu-seconds in results.json`);const{insight}=report,all=[...insight===void 0?[]:[`<p>${shown(floorText(report,insight),html_facts_longestLine)}\
.</p>`,...list("ol",insight.changes.map(change=>changeText(report,change)),shown),...renderMachines(machinesCompared(insight)),...renderDivision(report,insight,shown),...asSentence(idleText(insight.idle),
shown),...titled("Slower than usual",insight.slower.map(task=>slowerText(report,task)),shown),...titled("Flaky",insight.flaky.map(task=>flakyText(report,task)),shown),`<p class="small">${shown(assumptionText(
insight),html_facts_longestLine)}.</p>`],...titled("More CPUs used than held",cpus,shown)];return all.length===0?"":section("shorter","What would make it shorter",all)}function renderRemarks(report,mask,bytes){
const notes=notes_notesOf(report);if(notes.length===0)return"";const shown=shownTexts(mask),{kept,leftOut:leftOut2}=(0,bounded.gr)(notes,bytes,note=>`<li>${shown(note,html_facts_longestLine)}</li>`),cut=leftOut2===
0?[]:[`<p>${(0,words_words.hS)(leftOut2,"more note")} left out here: the log has them all.</p>`];return section("notes","Notes",["<ul>",...kept,"</ul>",...cut])}function renderDivision(report,insight,shown){
const words=divisionWords(report,insight);if(words===void 0)return[];const text=`${shown(words.text,html_facts_longestLine)}.`;if(words.workflow===void 0)return[`<p>${text}</p>`];const{title,lines}=words.
workflow;return[`<p><b>${text}</b></p>`,`<details><summary>${title}</summary>`,"<p>With the set-up steps of your own before each <code>rundag</code>, and this graph, <code>working-directory</code> and\
 inputs in all of them:</p>",`${preformatted(lines,title)}</details>`]}function verdictSign(report){const name=report.ended?.result==="success"?"success":"failure";return{name,symbol:(0,task_words.In)(
name).symbol}}function section(id2,title,parts){return`<section id="${id2}" aria-labelledby="${id2}-title">
<h2 id="${id2}-title">${title}</h2>
${parts.join(`
`)}
</section>
`}function asSentence(text,shown){return text===void 0?[]:[`<p>${shown(text,html_facts_longestLine)}.</p>`]}function list(tag,texts,shown){return texts.length===0?[]:[`<${tag}>`,...texts.map(text=>`<l\
i>${shown(text,html_facts_longestLine)}.</li>`),`</${tag}>`]}function titled(title,texts,shown){return texts.length===0?[]:[`<p>${title}:</p>`,...list("ul",texts,shown)]}function cell(text,isOwn){return`\
<td class="number">${isOwn?`<b>${text}</b>`:text}</td>`}function renderMachines(columns2){if(columns2.length===0)return[];const machines=columns2.map(column=>cell(column.machines,column.isOwn)).join(""),
durations=columns2.map(column=>cell(column.duration,column.isOwn)).join("");return['<div class="machines" tabindex="0" role="group" aria-label="CPUs"><table><tbody>',`<tr><th scope="row">CPUs</th>${machines}\
</tr>`,`<tr><th scope="row">the run takes</th>${durations}</tr>`,"</tbody></table></div>"]}const namedMachines=6;function failureGroups(report,mask){const counts=(0,not_run.cX)((0,not_run.CF)(report)),
heldBackBy=({task})=>counts.get(task.id)??0,groups=new Map;for(const task of report.tasks.values()){if(!(0,run_report.gz)(task))continue;const cause=(0,cause_text.OD)(task,mask),key=[(0,task_words.Vj)(
task),cause.why,cause.said??printed(task),cause.place].join(`
`),known=groups.get(key);if(known===void 0)groups.set(key,{cause,tasks:[task],where:new Set(failure_groups_placeOf(cause))});else{known.tasks.push(task);for(const where of failure_groups_placeOf(cause))
known.where.add(where)}}return[...groups.values()].flatMap(({cause,tasks,where})=>{const[first,...others]=(0,not_run.fw)(tasks,counts),heldBack=tasks.reduce((sum2,task)=>sum2+heldBackBy(task),0);return first===
void 0?[]:[{first,others,where:[...where],cause,heldBack}]}).toSorted((one,other)=>weight(one)-weight(other)||other.heldBack-one.heldBack||other.others.length-one.others.length)}function failure_groups_placeOf({
where}){return where===void 0?[]:[where]}function printed(task){return(0,run_report.vS)(task)?.tail.slice(-3).join(`
`)??""}function weight({first}){return(0,task_words.Vj)(first)==="tolerated"?1:0}function groupPlace({first,cause},mask){const{file,line}=first.task.at;return cause.place??`${(0,plain_text.f$)(file,mask,
200)}:${line}`}function groupWhy({cause,where}){return where.length===0?cause.why:`${cause.why} on ${(0,words_words.KE)(where,namedMachines)}`}function tasksIn(groups){return groups.reduce((sum2,{others})=>sum2+
1+others.length,0)}function groupLabel({first,others},mask){const label=shownText(taskLabel(first),mask,200);return others.length===0?label:`${label} and ${withCommas(others.length)} more`}const named=6;
function testsLines(tests,html){const count=(0,model_outcome.xc)(tests);if(count===0)return[];const all=Object.values(tests.counts).reduce((sum2,one)=>sum2+one,0),cases=tests.cases.filter(({state})=>state===
"failed"||state==="error").slice(0,named),items=cases.map(({name,group,message,type})=>{const[why=""]=(message===""?type:message).split(`
`);return`<li>${`<b>${html(group===""?name:`${group} \u203A ${name}`,200)}</b>`}${why===""?"":`: ${html(why,300)}`}</li>`}),more=count>cases.length?`<li>${(0,words_words.hS)(count-cases.length,"more c\
ase")}</li>`:"";return[`<p>${(0,with_commas.r)(count)} of ${(0,words_words.hS)(all,"test")} failed:</p><ul>${items.join("")}${more}</ul>`,""]}const foldedLines=24;function openings(causes){return causes===
1?{open:1,lines:foldedLines}:causes===2?{open:2,lines:11}:causes===3?{open:3,lines:6}:causes<=5?{open:2,lines:8}:{open:2,lines:5}}const mostListed=12,namedOthers=20,most=8e3,least=600;function renderFailed(report,mask,keys2,bytes){
const groups=failureGroups(report,mask);if(groups.length===0)return"";const{open,lines}=openings(groups.length),each=Math.max(least,Math.min(most,Math.floor(bytes/groups.length)-1e3)),look={mask,shown:shownTexts(
mask),keys:keys2},list2=groups.slice(0,mostListed).map((group,place)=>{const isOpen=place<open;return renderGroup(group,look,{isOpen,lines:isOpen?lines:foldedLines,bytes:each})}).join(`
`),rest=renderRest(groups.slice(mostListed),look,{bytes:bytes-(0,bounded.dp)(list2),each});return`<section id="failed" aria-labelledby="failed-title">
<h2 id="failed-title">Failed</h2>
${list2}
${rest}</section>
`}function renderRest(groups,look,{bytes,each}){if(groups.length===0)return"";const{kept,leftOut:leftOut2}=(0,bounded.gr)(groups,bytes,group=>renderGroup(group,look,{isOpen:!1,lines:foldedLines,bytes:each})),
cut=leftOut2===0?"":`<p>${(0,words_words.hS)(leftOut2,"more cause")} left out here: the table has ${leftOut2===1?"its":"their"} tasks.</p>
`;return`<details class="more"><summary>${(0,words_words.hS)(tasksIn(groups),"more failed task")}, ${(0,words_words.hS)(groups.length,"more cause")}</summary>
${kept.join(`
`)}
${cut}</details>
`}function renderGroup(group,look,{isOpen,lines,bytes}){const{first,cause}=group,{mask,shown}=look,outcome=(0,run_report.vS)(first),hint=(0,task_words.dx)(first),printed2=failureOutput(outcome,mask,{lines,
bytes}),parts=[...renderOthers(group,look),...outcome?.tests===void 0?[]:testsLines(outcome.tests,shown),...hint===void 0||cause.said===hint?[]:[`<p class="hint">${shown(hint,500)}</p>`],printed2.lines.
length===0?"<p>It printed nothing.</p>":preformatted(printed2.lines),...printed2.tail.length>0?[`<details><summary>${(0,last_lines.ku)(printed2.tail)}</summary>${preformatted(printed2.tail)}</details>`]:
[]];return`<details class="failure"${isOpen?" open":""}>
<summary>${renderTitle(group,look)}</summary>
${parts.filter(part=>part!=="").join(`
`)}
</details>`}function renderTitle(group,look){const{first,others,cause,heldBack}=group,sign=(0,task_words.In)((0,task_words.Vj)(first)),more=others.length===0?"":` and ${(0,with_commas.r)(others.length)}\
 more`;return[`<span class="sign ${(0,task_words.Vj)(first)}" aria-hidden="true">${sign.symbol}</span> ${html_failures_link(first,look)}<b>${more}</b>`,`<span>${escapeHtml(groupWhy(group))}</span>`,...cause.
said===void 0?[]:[`<strong>${escapeHtml(cause.said)}</strong>`],`<code>${escapeHtml(groupPlace(group,look.mask))}</code>`,...heldBack===0?[]:[`<span class="held">held back ${(0,words_words.hS)(heldBack,
"task")}</span>`]].join(' <i aria-hidden="true">\xB7</i> ')}function renderOthers({others},look){if(others.length===0)return[];const links=others.slice(0,namedOthers).map(task=>html_failures_link(task,
look)),more=others.length>namedOthers?` and ${(0,with_commas.r)(others.length-namedOthers)} more`:"";return[`<p>For the same cause: ${links.join(", ")}${more}</p>`]}function html_failures_link(task,{shown,
keys:keys2}){return`<a href="${taskLink(keys2.get(task.task.id)??"")}">${shown((0,run_report.lz)(task),200)}</a>`}const mostInFileOrder=25,readingRanks={failure:0,tolerated:1,flaky:2,unfinished:3,cancelled:4,
success:5,skipped:5},mostRows=400,columns=["Task","Result","Start","Time","Attempts","Slot","Why"];function renderTasks(report,mask,lanes,keys2,bytes){const tasks=inReadingOrder([...report.tasks.values()]).
slice(0,mostRows),shown=shownTexts(mask),{kept}=(0,bounded.gr)(tasks,bytes,task=>renderRow(task,lanes,shown,keys2)),leftOut2=report.tasks.size-kept.length;return['<section id="tasks" aria-labelledby="\
tasks-title">','<h2 id="tasks-title">Tasks</h2>','<div id="find"></div>','<div id="table">',`<table><thead><tr>${columns.map(name=>`<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>`,...kept,
"</tbody></table>",...leftOut2===0?[]:[`<p>${(0,words_words.hS)(leftOut2,"more task")} left out without scripts: <code>results.json</code> has them all.</p>`],"</div>","</section>",""].join(`
`)}function inReadingOrder(tasks){return tasks.length<=mostInFileOrder?tasks:tasks.toSorted((one,other)=>readingRanks[(0,task_words.Vj)(one)]-readingRanks[(0,task_words.Vj)(other)])}function renderRow(task,lanes,shown,keys2){
const verdict=(0,task_words.Vj)(task),sign=(0,task_words.In)(verdict),[first]=task.attempts.length===0?[]:lanes.attemptsOf(task),cells=[`<th scope="row">${shown((0,run_report.lz)(task),200)}</th>`,`<t\
d class="${verdict}"><span class="sign ${verdict}" aria-hidden="true">${sign.symbol}</span> ${sign.word}</td>`,numeric(first===void 0?"":(0,duration.a)(first.from)),numeric(first===void 0?"":(0,duration.
a)(task.seconds)),numeric(first===void 0?"":String(task.attempts.length)),numeric(shown(lanes.slotsOf(task),300)),`<td>${shown((0,task_words.ss)(task))}</td>`];return`<tr id="${escapeHtml(rowId(keys2.
get(task.task.id)??""))}">${cells.join("")}</tr>`}function numeric(text){return`<td class="number">${text}</td>`}const namedSlots=5;function machineLabel({machine},{machines}){return machine??(machines.
length===0?void 0:"merge")}function slotLabel(slot,machine){return machine===void 0?`slot ${slot}`:`${machine} slot ${slot}`}function slotsCell(slots2,report){const numbers=new Map;for(const one of slots2){
const machine=machineLabel(one,report);numbers.set(machine,(numbers.get(machine)??new Set).add(one.slot))}return Array.from(numbers,([machine,of])=>{const named2=(0,words_words.KE)([...of].map(String),
namedSlots);return machine===void 0?named2:`${machine}: ${named2}`}).join(", ")}const longestWhy=300,longestPath=200,longestMachine=100,longestSlots=300,mostAttempts=50,mostLanes=2e3;class Lanes{all;#report;#mask;#places=new Map;constructor(report,mask){
this.#report=report,this.#mask=mask;const slots2=new Map(report.machines.map(({name})=>[name,new Set])),own=new Set;for(const task of report.tasks.values())for(const{machine,slot}of(0,run_report.EW)(task))
(machine===void 0?own:slots2.get(machine))?.add(slot);this.all=this.#place(slots2.set("",own))}attemptsOf(task){const{attempts,alsoRan}=task;return[...attempts.slice(-mostAttempts).map(attempt=>this.#dataOf(
task,attempt)),...alsoRan.slice(-mostAttempts).map(attempt=>this.#dataOf(task,attempt,{repeated:!0}))]}slotsOf({attempts}){return this.#shown(slotsCell(attempts.slice(-mostAttempts),this.#report),longestSlots)}#dataOf(task,attempt,facts={}){
const outcome=attempt.ended?.outcome,{startedAt,wallSeconds,reportDirectory}=this.#report,verdict=(0,task_words.ve)(task,attempt),log=outcome?.logFile,since=at=>(0,json_text.Jp)(Math.max(0,at-startedAt)/
1e3),from=since(attempt.startedAt);return{attempt:attempt.attempt,...facts,lane:this.#places.get(placeKey(attempt.machine??"",attempt.slot))??0,from,to:Math.max(from,attempt.ended===void 0?wallSeconds:
since(attempt.ended.at)),verdict,...verdict==="success"?{}:{why:this.#shown((0,task_words.zv)(attempt,task.blamed),longestWhy)},...lanes_usageOf(outcome?.usage),...log===void 0?{}:{log:this.#shown((0,event_line.
Iw)(reportDirectory,log),longestPath)}}}#place(slots2){const lanes=[];for(const[machine,numbers]of slots2){const label=machineLabel({machine:machine===""?void 0:machine},this.#report),shown=label&&this.#shown(
label,longestMachine);for(const slot of[...numbers].toSorted((one,other)=>one-other))if(this.#places.set(placeKey(machine,slot),Math.min(lanes.length,mostLanes-1)),lanes.length===mostLanes)lanes[mostLanes-
1]={name:"other slots",cell:"others",machine:""};else{const cell2=slotsCell([{slot,machine:shown}],this.#report);lanes.push({name:slotLabel(slot,shown),cell:cell2,machine:shown??""})}}return lanes}#shown(text,length){
return(0,plain_text.f$)(text,this.#mask,length)}}const placeKey=(machine,slot)=>`${slot} ${machine}`;function lanes_usageOf(usage){return{...usage?.cpuSeconds===void 0?{}:{cpuSeconds:(0,json_text.Jp)(
usage.cpuSeconds)},...usage?.peakBytes===void 0?{}:{peakBytes:usage.peakBytes}}}const plain={colour:void 0,styles:new Set},colours_colours=[void 0,"red","green","yellow","blue","magenta","cyan",void 0],
styles=new Map([[1,"bold"],[2,"dim"],[3,"italic"],[4,"underline"]]),setting=/\u001b\[([0-9;:]*)m/g;function coloursOf(tail,shown,mask){if(!tail.some(line=>line.includes("\x1B")))return[];const lines=mask(
tail.join(`
`)).split(`
`).flatMap(neutralise.KO).join(`
`).split(/\r\n|[\r\n]/u);let last=lines.length-1;for(;last>0&&colouredLine(lines[last]??"").text==="";)last-=1;let end=shown.reduce((sum2,{length})=>sum2+length+1,-1);const found=[];for(const[index,text]of shown.
toReversed().entries()){const line=colouredLine(lines[last-index]??""),start=end-text.length;line.text===text&&found.push(line.stretches.map(([from,to,look])=>[start+from,start+to,look])),end=start-1}
return found.toReversed().flat()}function colouredLine(line){const stretches=[];let text="",look=plain,from=0;const add2=piece=>{const start=text.length;text+=(0,plain_text.DJ)(piece);const words=wordsOf(
look);words!==""&&text.length>start&&stretches.push([start,text.length,words])};for(const match of line.matchAll(setting))add2(line.slice(from,match.index)),look=lookAfter(look,match[1]??""),from=match.
index+match[0].length;add2(line.slice(from));const{length}=text.trimEnd();return{text:text.slice(0,length),stretches:stretches.flatMap(([start,end,words])=>start<length?[[start,Math.min(end,length),words]]:
[])}}function wordsOf({colour:colour2,styles:all}){return[...colour2===void 0?[]:[colour2],...all].join(" ")}function lookAfter(before,codes){const numbers=codes.split(/[;:]/).map(Number);let look=before;
for(let index=0;index<numbers.length;index+=1){const code=numbers[index]??0;if(code===38||code===48){const number=numbers[index+1]===5?numbers[index+2]??0:16;code===38&&(look=withColour(look,number<16?
colourOf(number):void 0)),index+=numbers[index+1]===5?2:4}else look=afterCode(look,code)}return look}function withColour({styles:kept},colour2){return{colour:colour2,styles:kept}}function colourOf(number){
return number===8?"gray":colours_colours[number%8]}function afterCode(look,code){const style=styles.get(code);if(code===0)return plain;if(style!==void 0)return{...look,styles:new Set([...look.styles,style])};
if(code>=22&&code<=24){const ended=code===22?["bold","dim"]:[code===23?"italic":"underline"];return{...look,styles:new Set([...look.styles].filter(one=>!ended.includes(one)))}}return code===39?withColour(
look,void 0):code>=30&&code<=37?withColour(look,colourOf(code-30)):code>=90&&code<=97?withColour(look,colourOf(code-82)):look}const mostLines=100,log_data_longestLine=1e3,mostTails=3,textPart=.7,stretchBytes=18,
rooms={failed:{most:16384,least:1500,part:.7},other:{most:4096,least:200,part:1}};function logPieces(tasks,mask,bytes){const numbered=tasks.map((task,place)=>({task,place})).filter(({task})=>log_data_hasOutput(
task)),broken=numbered.filter(({task})=>(0,run_report.gz)(task)),others=numbered.filter(({task})=>!(0,run_report.gz)(task)).toSorted((one,other)=>log_data_weight(one.task)-log_data_weight(other.task)),
pieces=[];let left=bytes;for(const[some,room2]of[[broken,rooms.failed],[others,rooms.other]]){const each=Math.max(room2.least,Math.min(room2.most,left*room2.part/Math.max(1,some.length)));for(const{task,
place}of some){const piece=`"${place}":${jsonInHtml(logOf(task,mask,each))}`;if(left-=(0,bounded.dp)(piece)+2,left<0)return{pieces,leftOut:numbered.length-pieces.length};pieces.push(piece)}}return{pieces,
leftOut:0}}function log_data_hasOutput(task){return task.attempts.some(({ended})=>(ended?.outcome.tail.length??0)>0)}function log_data_weight(task){return(0,task_words.Vj)(task)==="success"?1:0}function logOf(task,mask,bytes){
const shown=task.attempts.filter((attempt,index)=>index===task.attempts.length-1||(0,task_words.ve)(task,attempt)==="failure").slice(-mostTails),room2=bytes/Math.max(1,shown.length),tails=shown.flatMap(
({attempt,ended})=>ended===void 0?[]:[log_data_endOf(attempt,ended.outcome.tail,mask,room2)]),outcome=(0,run_report.gz)(task)?(0,run_report.vS)(task):void 0;return{...causeOf(outcome,mask,bytes/2),tails}}
function causeOf(outcome,mask,bytes){return outcome?.cause===void 0?{}:{cause:failureLines(outcome,mask,{lines:16,bytes}).lines.join(`
`)}}function log_data_endOf(attempt,tail,mask,bytes){const size=bytes*textPart,lines=(0,last_lines.w$)(tail,mask,{lines:mostLines,lineLength:log_data_longestLine,size,sizeOf:bounded.dp}),stretches=coloursOf(
tail,lines,mask),text=lines.join(`
`);return stretches.length>0&&stretches.length*stretchBytes<=bytes-size?[attempt,text,stretches]:[attempt,text]}const pagePolicy="default-src 'none'; script-src 'sha256-a6tblw2+VRKULi/0tFj8NkyjwAmoRwN\
dF65j9eCYjh8='; style-src 'sha256-iorfm/1AfMrkOMy5F1mnXOuEmHpPxQqcCY7vlPdxcdY='; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",pageScript='\
"use strict";(()=>{function u(e,t={},...n){let r=document.createElement(e);return re(r,t),r.append(...n),r}var ze="http://www.w3.org/2000/svg";function S(e,t={},...n){let r=document.createElementNS(ze\
,e);return re(r,t),r.append(...n),r}function re(e,t){for(let[n,r]of Object.entries(t))r!==void 0&&e.setAttribute(n,String(r))}function M(e){let t=document.getElementById(e);if(t===null)throw new Error\
(`internal error: the page has no #${e}`);return t}function H(e){return JSON.parse(M(e).textContent??"")}function P(e,t){return u("span",{class:`sign ${e}`,"aria-hidden":"true"},t)}function oe(e){retu\
rn e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement}var Xe=/(?!\\t)[\\p{Cc}\\p{Bidi_Control}\\u2028\\u2029]/u,Xt=new RegExp(Xe,"gu");function O(e,t){if(e.length<=t)return e;let n=e.slice(0,M\
ath.max(0,t-1));return`${/[\\ud800-\\udbff]$/.test(n)?n.slice(0,-1):n}\\u2026`}function b(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,",")}var T={failure:0,tolerated:1,flaky:2,unfinished:3,cancel\
led:4,success:5,skipped:5};var qe=36,se=10,Ye=6,Je=16;function ae(e,t){let n=de(e.tasks,void 0);return n.size<=qe?z(new Map([...n.keys()].map(r=>[r,G(n.get(r)??[])])),n,"The whole graph."):t===void 0?\
Qe(e,n):Ze(e,t)}function de(e,t){let n=new Map;for(let r of e){let o=N(r,t),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}function N(e,t){return e.matrix===void 0||e===t?`task ${e.place}`:`mat\
rix ${e.matrix}`}function Qe(e,t){let n=e.data.path.flatMap(a=>e.tasks[a]??[]),r=[...new Set(n.map(a=>N(a,void 0)))],o=r.slice(-Je),s=new Map(o.map(a=>[a,G(t.get(a)??[])])),i=o.length<r.length?`, its \
last ${o.length} boxes`:"";return z(s,t,`The critical path${i}. Open a task to see what it needs and what needs it.`)}function Ze(e,t){let n=de(e.tasks,t),r=new Map([[N(t,t),G([t])]]),o=new Set,s=0;fo\
r(let[a,d]of[["needs",et],["dependents",tt]]){let l=[t];for(let c of[se,Ye]){let f=[...new Set(l.flatMap(p=>d(e,p)).map(p=>N(p,t)))].filter(p=>!r.has(p)).map(p=>[p,n.get(p)??[]]),h=f.toSorted(([,p],[,\
y])=>ie(p)-ie(y)).slice(0,c),g=f.filter(p=>!h.includes(p)).flatMap(([,p])=>p);for(let[p,y]of h)r.set(p,G(y));if(a==="needs")for(let[,p]of f)for(let y of p)o.add(y);g.length>0&&c===se?r.set(`more ${a}`\
,nt(g)):s+=g.length,l=h.flatMap(([,p])=>p)}}let i=s===0?"":`, without ${b(s)} more two steps away`;return z(r,n,`What ${t.label} needs and what needs it, two steps far${i}.`,{middle:t,needed:o})}funct\
ion et({tasks:e},t){return t.needs.flatMap(n=>e[n]??[])}function tt({tasks:e},t){return t.dependents.flatMap(n=>e[n]??[])}function ie(e){let[t]=_(e);return t===void 0?0:T[t.verdict]*2-Number(e.some(({\
isCritical:n})=>n))}function _(e){return e.toSorted((t,n)=>T[t.verdict]-T[n.verdict])}function G(e){let t=_(e),[n]=t;return n===void 0?{label:"",tasks:e,kind:"more"}:e.length===1?{label:n.label,tasks:\
t,kind:"task"}:{label:n.matrix??n.label,tasks:t,kind:"matrix"}}function nt(e){return{label:`${b(e.length)} more`,tasks:_(e),kind:"more"}}function z(e,t,n,r){let o=[...e.values()],s=new Map;for(let[d,{\
tasks:l}]of o.entries())for(let c of l)s.set(c,d);let i=new Map([...t.values()].flat().map(d=>[d.place,d])),a=new Map;for(let[d,l]of s)for(let c of d.needs){let m=i.get(c),f=m===void 0?void 0:s.get(m)\
;f===void 0||f===l||r!==void 0&&d!==r.middle&&m!==r.middle&&(o[f]?.kind==="more"||o[l]?.kind==="more"||m!==void 0&&r.needed.has(m)&&!r.needed.has(d))||a.set(`${f} ${l}`,[f,l])}return{boxes:o,edges:[..\
.a.values()],caption:n}}function ce(e,t){let r=rt(e,t).map(f=>ue(f,30)),o=[...r],s=t.map(([f,h])=>{let g=ot(r[f],r[h]);o.push(...g.slice(1,-1));for(let[p,y]of g.entries()){let x=g[p+1];x!==void 0&&(y.\
after.push(x),x.before.push(y))}return g}),i=[];for(let f of o)(i[f.column]??=[]).push(f);let a=i.map(f=>f??[]);st(a);let d=o.reduce((f,{y:h})=>Math.min(f,h),1/0),l=f=>8+f*246,c=f=>f-(Number.isFinite(\
d)?d:0)+8,m=o.reduce((f,h)=>Math.max(f,c(h.y)+h.height),0);return{width:l(Math.max(0,a.length-1))+190+8,height:m+8,boxes:r.map(({column:f,y:h})=>({x:l(f),y:c(h),column:f})),edges:s.map(f=>f.flatMap((h\
,g)=>{let p=c(h.y)+h.height/2,y={x:l(h.column),y:p},x={x:l(h.column)+190,y:p};return g===0?[x]:g===f.length-1?[y]:[y,x]}))}}function ue(e,t){return{column:e,height:t,y:0,before:[],after:[]}}function r\
t(e,t){let n=Array.from({length:e},()=>0),r=Array.from({length:e},()=>0),o=Array.from({length:e},()=>[]);for(let[a,d]of t)o[a]?.push(d),r[d]=(r[d]??0)+1;let s=r.map(a=>a===0),i=[...r.keys()].filter(a=\
>r[a]===0);for(let a=i.pop();a!==void 0;a=i.pop())for(let d of o[a]??[])n[d]=Math.max(n[d]??0,(n[a]??0)+1),r[d]=(r[d]??0)-1,r[d]===0&&i.push(d);for(let[a,d]of o.entries())s[a]===!0&&d.length>0&&(n[a]=\
Math.max(0,Math.min(...d.map(l=>n[l]??0))-1));return n}function ot(e,t){if(e===void 0||t===void 0)return[];let n=Math.max(0,t.column-e.column-1);return[e,...Array.from({length:n},(r,o)=>ue(e.column+o+\
1,6)),t]}function st(e){for(let t of e)le(t);for(let t=0;t<12;t+=1){let n=t%2===0;for(let r of n?e:e.toReversed()){let o=new Map(r.map(s=>[s,fe(n?s.before:s.after,s)]));r.sort((s,i)=>(o.get(s)??0)-(o.\
get(i)??0)),le(r)}}for(let t=0;t<8;t+=1)for(let n of e)it(n)}function fe(e,t){return e.length===0?t.y+t.height/2:e.reduce((n,{y:r,height:o})=>n+r+o/2,0)/e.length}function le(e){let n=-e.reduce((r,{hei\
ght:o})=>r+o+12,-12)/2;for(let r of e)r.y=n,n+=r.height+12}function it(e){let t=e.map(o=>fe([...o.before,...o.after],o)-o.height/2),n=-1/0;for(let[o,s]of e.entries())s.y=Math.max(n,t[o]??s.y),n=s.y+s.\
height+12;let r=e.reduce((o,{y:s},i)=>o+(t[i]??s)-s,0)/Math.max(1,e.length);for(let o of e)o.y+=r}var X="#task=";function L({key:e}){return`${X}${encodeURIComponent(e)}`}function he(e){let t=[],n=[],r\
=me(e,location.hash),o;return window.addEventListener("hashchange",()=>{let s=me(e,location.hash);if(s!==r){r=s;for(let i of t)i()}}),{model:e,get selected(){return r},get found(){return o},select:s=>\
{if(s!==r){r=s,s===void 0?at():location.hash=L(s);for(let i of t)i()}},find:s=>{o=s;for(let i of n)i()},onSelect:s=>t.push(s),onFind:s=>n.push(s)}}function at(){try{history.pushState(null,"",location.\
pathname+location.search)}catch{location.hash="#closed"}}function me(e,t){if(!t.startsWith(X))return;let n=t.slice(X.length);try{return e.byKey.get(decodeURIComponent(n))}catch{return e.byKey.get(n)}}\
var pe=25,dt=31,lt=4,ge=4,ct=4,ut=5,ft="m-6 -4l6 4l-6 4";function be(e,t){let n=u("p",{class:"small"}),r=u("div",{class:"graph"});e.append(n,r);let o,s=()=>{let i=ae(t.model,t.selected);e.hidden=i.box\
es.length===0,n.textContent=i.caption,o=mt(i,t),r.replaceChildren(ht(o));let a=o.choice.boxes.findIndex(l=>we(l,t)),d=o.layout.boxes[a];d!==void 0&&(r.scrollLeft=d.x+190/2-r.clientWidth/2)};r.addEvent\
Listener("keydown",i=>{let a=o===void 0?void 0:bt(o,i);a!==void 0&&(i.preventDefault(),a.focus())}),t.onSelect(s),s()}function we({kind:e,tasks:t},{selected:n}){return e!=="more"&&n!==void 0&&t.includ\
es(n)}function mt(e,t){let n=ce(e.boxes.length,e.edges),r=e.boxes.map((o,s)=>{let{x:i=0,y:a=0}=n.boxes[s]??{};return gt(o,{x:i,y:a},t)});return{choice:e,layout:n,links:r}}function ht({choice:e,layout:\
t,links:n}){let{width:r,height:o,edges:s}=t,i=s.map((a,d)=>{let[l=0,c=0]=e.edges[d]??[],m=[l,c].every(f=>e.boxes[f]?.tasks.some(h=>h.isCritical));return S("path",{d:pt(a),class:m?"edge critical":"edge\
"})});return S("svg",{width:r,height:o,viewBox:`0 0 ${r} ${o}`,role:"group","aria-label":e.caption},...i,...n)}function pt(e){let[t,...n]=e;if(t===void 0)return"";let r=t,o=n.map(s=>{let i=(r.x+s.x)/2\
,a=`C${i} ${r.y} ${i} ${s.y} ${s.x} ${s.y}`;return r=s,a});return`M${t.x} ${t.y}${o.join("")}${ft}`}function gt(e,{x:t,y:n},r){let{model:o}=r,[s]=e.tasks,i=s?.verdict??"unfinished",a=yt(e,o),d=we(e,r)\
,l=S("a",{class:`box ${e.kind} ${i}${d?" open":""}`,href:s===void 0?"#":L(s),"aria-label":ye(e,o),"aria-current":d?"true":void 0},S("title",{},ye(e,o)),S("rect",{x:t,y:n,width:190,height:30,rx:ut}),S(\
"svg",{x:t+ge,y:n,width:190-2*ge,height:30},S("text",{x:ct,y:30/2,"dominant-baseline":"central"},a)));return l.addEventListener("click",c=>{c.ctrlKey||c.metaKey||c.shiftKey||s===void 0||(c.preventDefa\
ult(),r.select(s))}),l}function yt(e,{data:t}){let[n]=e.tasks,r=e.tasks.some(({isCritical:i})=>i)?"\\u25C6 ":"";if(n===void 0||e.kind==="task"){let i=n===void 0?"":`${t.verdicts[n.verdict].symbol} `;re\
turn O(`${i}${r}${e.label}`,pe)}let o=ke(e).map(([i,a])=>`${b(a)} ${t.verdicts[i].symbol}`);if(e.kind==="more")return O(`${e.label}: ${o.join(" ")}`,dt);let s=` (${b(e.tasks.length)}: ${o.join(" ")})`\
;return`${r}${O(e.label,Math.max(lt,pe-s.length))}${s}`}function ye(e,{data:t}){let[n]=e.tasks;if(n===void 0)return e.label;let r=e.tasks.some(({isCritical:i})=>i)?", on the critical path":"";if(e.kin\
d==="task")return`${e.label}: ${t.verdicts[n.verdict].word}${r}`;let o=ke(e).map(([i,a])=>`${b(a)} ${t.verdicts[i].word}`);return`${e.kind==="more"?e.label:`${e.label}, a matrix of ${b(e.tasks.length)\
}`}: ${o.join(", ")}${r}`}function ke({tasks:e}){let t=new Map;for(let{verdict:n}of e)t.set(n,(t.get(n)??0)+1);return[...t]}function bt({choice:e,layout:t,links:n},r){let o=n.findIndex(d=>d===document\
.activeElement),s=t.boxes[o];if(s===void 0)return;let i=[...t.boxes.keys()].filter(d=>t.boxes[d]?.column===s.column).toSorted((d,l)=>(t.boxes[d]?.y??0)-(t.boxes[l]?.y??0)),a=i.indexOf(o);switch(r.key)\
{case"ArrowRight":return n[e.edges.find(([d])=>d===o)?.[1]??-1];case"ArrowLeft":return n[e.edges.find(([,d])=>d===o)?.[0]??-1];case"ArrowDown":return n[i[a+1]??-1];case"ArrowUp":return n[i[a-1]??-1];d\
efault:return}}function w(e){let t=Math.round(Math.max(0,e)*10);return t<600?`${(t/10).toFixed(1)} s`:wt(Math.round(e))}function wt(e){let t=Math.floor(e/60);return t<60?xe(t,"min",e%60,"s"):xe(Math.f\
loor(t/60),"h",t%60,"min")}function xe(e,t,n,r){return n===0?`${e} ${t}`:`${e} ${t} ${n} ${r}`}var Te=30;function Se(e,t){let n,r,o=a=>(n??=xt(),Object.hasOwn(n,String(a.place))?n[String(a.place)]:voi\
d 0),s=()=>{t.select(void 0),kt(r)?.focus({preventScroll:!0})},i=()=>{let a=t.selected,{activeElement:d}=document;if((d instanceof HTMLElement||d instanceof SVGElement)&&!e.contains(d)&&(r=d),e.hidden\
=a===void 0,document.documentElement.classList.toggle("opened",a!==void 0),a===void 0)return e.replaceChildren();let c=u("button",{type:"button",class:"close","aria-label":"Close"},"\\xD7");c.addEventL\
istener("click",s),e.replaceChildren(c,...Tt(a,t,o(a))),e.scrollTop=0,e.querySelector("h2")?.focus({preventScroll:!0});for(let m of e.querySelectorAll("pre.tail"))m.scrollTop=m.scrollHeight};document.\
addEventListener("keydown",a=>{a.key==="Escape"&&t.selected!==void 0&&s()}),t.onSelect(i),t.selected!==void 0&&i()}function kt(e){if(e?.isConnected===!0&&e!==document.body)return e;let t=e?.getAttribu\
te("href")??null;return[...document.querySelectorAll("a.box")].find(o=>o.getAttribute("href")===t)??document.querySelector("[role=grid]")}function xt(){return H("logs")}function Tt(e,t,n){let{symbol:r\
}=t.model.data.verdicts[e.verdict];return[u("h2",{id:"task-title",tabindex:-1},P(e.verdict,r),` ${e.label}`),u("dl",{},...vt(e,t).flatMap(([o,...s])=>[u("dt",{},o),u("dd",{},...s)])),...Mt(e,t),...Et(\
e,n),...$e("Needs",e.needs,e.moreNeeds??0,t),...$e("Needed by",e.dependents,0,t)]}function C(e,t){return t===void 0?[]:[[e,t]]}function vt(e,t){let{data:n,tasks:r}=t.model,o=e.blame===void 0?void 0:r[\
e.blame],s=e.reason===void 0?[]:[o===void 0?["Not run, since",e.reason]:["Not run, since",e.reason,": ",Pe(o,t)]],{verdict:i,key:a,label:d,start:l,seconds:c,usual:m,ready:f}=e,h=m===void 0?"":`, usual\
ly ${w(m)}`;return[["Result",`${n.verdicts[i].word}${e.isCritical?", on the critical path \\u25C6":""}`],...e.why===e.reason?[]:C("Why",e.why),...C("Cause",e.said),...C("At",e.where),...C("Hint",e.hint\
),...s,...l===void 0?[]:[["Time",`${w(c)}${h}; started at ${w(l)}`]],...C("Ready after",f===void 0?void 0:w(f)),...C("Id",a===d?void 0:a),...C("Matrix",e.matrix),["Defined at",e.at]]}function Mt(e,t){\
let[n,r]=[!1,!0].map(o=>e.attempts.filter(s=>(s.repeated??!1)===o));return[...ve("Attempts",n??[],t),...ve("Ran elsewhere as well",r??[],t)]}function ve(e,t,n){if(t.length===0)return[];let r=t.map(s=>\
$t(s,n)),o=["#","Result","From","Time","CPU","Memory","Slot","Log"].map(s=>u("th",{scope:"col"},s));return[u("h3",{},e),u("div",{class:"wide",tabindex:0,role:"group","aria-label":e},u("table",{},u("th\
ead",{},u("tr",{},...o)),u("tbody",{},...r)))]}function $t(e,{model:{data:t}}){let{verdict:n,why:r,from:o,to:s,cpuSeconds:i,peakBytes:a,lane:d,log:l}=e,{symbol:c,word:m}=t.verdicts[n],f=l!==void 0&&/^\
logs\\/[\\w.()-]+$/.test(l),h=[String(e.attempt),u("span",{},P(n,c),` ${r??m}`),w(o),w(s-o),i===void 0?"":w(i),a===void 0?"":St(a),t.lanes[d]?.cell??"",f?u("a",{href:l,rel:"noreferrer"},"whole"):""];ret\
urn u("tr",{},...h.map(g=>u("td",{},g)))}function St(e){let t=e/1048576;return t<1024?`${b(Math.ceil(t))} MiB`:`${(t/1024).toFixed(1)} GiB`}function Me(e,t,n,r=[]){return[u("h3",{},e),u("pre",{class:n\
,tabindex:0,role:"group","aria-label":e},...Pt(t,r))]}function Pt(e,t){let n=0;return[...t.flatMap(([o,s,i])=>{let a=e.slice(n,o);return n=s,[a,u("span",{class:i},e.slice(o,s))]}),e.slice(n)]}function\
 Et(e,t){if(t===void 0){if(e.attempts.length===0&&e.printed!==!0)return[];let o=e.printed===!0?"There was no room here for what it printed.":"It printed nothing.";return[u("p",{class:"small"},o)]}let{\
cause:n,tails:r}=t;return[...n===void 0?[]:Me("What its output says",n,"cause"),...r.flatMap(([o,s,i])=>Me(e.tries>1?`The end of its output, attempt ${o}`:"The end of its output",s===""?"(nothing)":s,\
"tail",i))]}function $e(e,t,n,r){let o=t.flatMap(c=>r.model.tasks[c]??[]);if(o.length+n===0)return[];let s=o.toSorted((c,m)=>T[c.verdict]-T[m.verdict]),i=u("ul",{class:"links"}),a=c=>i.append(...c.map\
(m=>u("li",{},Pe(m,r))));a(s.slice(0,Te));let d=s.slice(Te),l=u("button",{type:"button"},`${b(d.length)} more`);return l.addEventListener("click",()=>{let c=i.children.length;a(d),l.remove(),i.childre\
n[c]?.querySelector("a")?.focus()}),[u("h3",{},`${e} (${b(o.length+n)})`),i,...d.length===0?[]:[l],...n===0?[]:[u("p",{class:"small"},`${b(n)} left out of this page.`)]]}function Pe(e,{model:t}){let{s\
ymbol:n,word:r}=t.data.verdicts[e.verdict];return u("a",{href:L(e),"aria-label":`${e.label}: ${r}`},P(e.verdict,n),` ${e.label}`)}function Ee(e){let t=e.tasks.map(()=>[]);for(let[i,{needs:a}]of e.task\
s.entries())for(let d of a)t[d]?.push(i);let n=new Set(e.path),r=e.tasks.map((i,a)=>({...i,place:a,dependents:t[a]??[],isCritical:n.has(a),tries:i.attempts.filter(({repeated:d})=>d!==!0).length,start:\
i.attempts.find(({repeated:d})=>d!==!0)?.from,searched:[i.label,i.key,i.why,i.said,i.where,i.reason].join(`\n`).toLowerCase()})),o=e.lanes.map(()=>[]);for(let i of r)for(let a of i.attempts)o[a.lane]?.\
push({...a,task:i});for(let i of o)i.sort((a,d)=>a.from-d.from);let s=o.map(i=>i.at(-1)?.to??0);return{data:e,tasks:r,byKey:new Map(r.map(i=>[i.key,i])),bars:o,seconds:s.reduce((i,a)=>Math.max(i,a),Ma\
th.max(e.seconds,.001))}}function E(e,t,n=`${t}s`){return`${b(e)} ${e===1?t:n}`}function Le({words:e,verdicts:t}){return e.trim()!==""||t.size>0}function Ce(e,{words:t,verdicts:n}){let r=t.toLowerCase\
().split(/\\s+/).filter(o=>o!=="");return e.filter(o=>(n.size===0||n.has(o.verdict))&&r.every(s=>o.searched.includes(s)))}function Re(e,t){if(t===void 0)return e.length<=25?e:e.toSorted((i,a)=>T[i.verd\
ict]-T[a.verdict]);let{key:n,isDown:r}=t,o=r?-1:1;return e.map(i=>({task:i,value:Dt(i,n)})).toSorted((i,a)=>i.value===void 0||a.value===void 0?+(i.value===void 0)-+(a.value===void 0):o*Rt(i.value,a.va\
lue)).map(({task:i})=>i)}var Ct=new Intl.Collator("en",{numeric:!0});function Rt(e,t){return typeof e=="number"&&typeof t=="number"?e-t:Ct.compare(String(e),String(t))}function Dt(e,t){switch(t){case"\
label":return e.label;case"verdict":return T[e.verdict];case"start":return e.start;case"seconds":return e.tries===0?void 0:e.seconds;case"attempts":return e.tries===0?void 0:e.tries;case"slots":return\
 e.slots;case"why":return e.why}}function De(e,t,n){let{model:r}=t,o=new Set,s=u("input",{type:"search",id:"search",placeholder:"name, cause, place",autocomplete:"off",spellcheck:"false","aria-describ\
edby":"hits"}),i=u("p",{id:"hits",role:"status"}),a=()=>{let l={words:s.value,verdicts:o},c=Le(l)?Ce(r.tasks,l):void 0;i.textContent=c===void 0?E(r.tasks.length,"task"):`${b(c.length)} of ${E(r.tasks.\
length,"task")}`,t.find(c===void 0?void 0:new Set(c))},d=At(t).map(([l,c])=>{let{symbol:m,word:f}=r.data.verdicts[l],h=u("button",{type:"button","aria-pressed":"false",class:l},P(l,m),` ${f} ${b(c)}`)\
;return h.addEventListener("click",()=>{let g=!o.has(l);g?o.add(l):o.delete(l),h.setAttribute("aria-pressed",String(g)),a()}),h});s.addEventListener("input",a),s.addEventListener("keydown",l=>{l.key==\
="Enter"||l.key==="ArrowDown"?(l.preventDefault(),n()):l.key==="Escape"&&s.value!==""&&(l.stopPropagation(),s.value="",a())}),document.addEventListener("keydown",l=>{l.key!=="/"||l.ctrlKey||l.metaKey|\
|oe(l.target)||(l.preventDefault(),s.focus(),s.select())}),e.replaceChildren(u("label",{for:"search"},"Search"),s,u("div",{role:"group","aria-label":"Results"},...d),i),a()}function At({model:e}){let \
t=new Map;for(let{verdict:n}of e.tasks)t.set(n,(t.get(n)??0)+1);return[...t].toSorted(([n],[r])=>T[n]-T[r])}var Ae=60,D=32,I=20,Bt=1e3,K=[{key:"label",name:"Task",isNumber:!1},{key:"verdict",name:"Res\
ult",isNumber:!1},{key:"start",name:"Start",isNumber:!0},{key:"seconds",name:"Time",isNumber:!0},{key:"attempts",name:"Attempts",isNumber:!0},{key:"slots",name:"Slot",isNumber:!0},{key:"why",name:"Why\
",isNumber:!1}],V=class{#e;#t;#a=u("tbody");#u;#n;#o;#l=[];#r=0;#d={from:0,to:0};#s=!1;constructor(t,n){this.#e=n;let r=n.model.data.lanes.some(({machine:o})=>o!=="");this.#t=u("div",{class:r?"rows me\
rged":"rows"}),this.#n=K.map(o=>this.#w(o)),this.#u=u("table",{role:"grid",tabindex:0,"aria-labelledby":"tasks-title","aria-describedby":"keys"},u("thead",{},u("tr",{"aria-rowindex":1},...this.#n)),th\
is.#a),this.#t.append(this.#u),t.replaceChildren(this.#t),this.#t.addEventListener("scroll",()=>requestAnimationFrame(()=>this.#m()),{passive:!0}),this.#u.addEventListener("keydown",o=>this.#k(o)),thi\
s.#a.addEventListener("click",o=>this.#g(o)),window.addEventListener("resize",()=>this.#m()),window.addEventListener("beforeprint",()=>this.#i(!0)),window.addEventListener("afterprint",()=>this.#i(!1)\
),n.onFind(()=>this.#p()),n.onSelect(()=>this.#f()),this.#p()}focus(){this.#u.focus(),this.#y(0)}#w({key:t,name:n,isNumber:r}){let o=u("button",{type:"button"},n),s=u("th",{scope:"col","aria-sort":"no\
ne",class:`${t}${r?" number":""}`},o);return o.addEventListener("click",()=>{let i=this.#o?.key===t?this.#o:void 0,a=t==="seconds"||t==="attempts";i===void 0?this.#o={key:t,isDown:a}:this.#o=i.isDown=\
==a?{key:t,isDown:!a}:void 0;for(let[d,l]of this.#n.entries()){let c=K[d]?.key===this.#o?.key,m=this.#o?.isDown===!0?"descending":"ascending";l.setAttribute("aria-sort",c?m:"none")}this.#p()}),s}#p(){\
let{model:t,found:n}=this.#e,r=n===void 0?t.tasks:t.tasks.filter(o=>n.has(o));this.#l=Re(r,this.#o),this.#r=0,this.#u.setAttribute("aria-rowcount",String(this.#l.length+1)),this.#t.classList.toggle("w\
indowed",this.#c),this.#t.scrollTop=0,this.#d={from:0,to:0},this.#m(!0)}get#c(){return this.#l.length>Ae&&!this.#s}#i(t){this.#s=t,this.#p()}#m(t=!1){let n=this.#l.length,r=this.#c?Math.floor(this.#t.\
scrollTop/D):0,o=Math.ceil(this.#t.clientHeight/D),s=this.#s?Bt:Ae,i=this.#c?Math.max(0,r-I):0,a=Math.min(n,this.#c?r+o+I:s),d=i>=this.#d.from&&a<=this.#d.to,l=r-this.#d.from>=I/2||this.#d.from===0,c=\
this.#d.to-(r+o)>=I/2||this.#d.to===n;if(!t&&(d||l&&c))return;this.#d={from:i,to:a};let m=this.#l.slice(i,a).map((h,g)=>this.#h(h,i+g)),f=this.#s&&a<n?[He(`Not printed: ${E(n-a,"more task")}.`)]:[];th\
is.#a.replaceChildren(Be(i),...m,Be(this.#c?n-a:0),...f),n===0&&this.#a.replaceChildren(He("No task has that.")),this.#f()}#h(t,n){let{symbol:r,word:o}=this.#e.model.data.verdicts[t.verdict],s=t.tries\
>0,i=t.isCritical?" \\u25C6":"",a=[u("a",{href:L(t),tabindex:-1},t.label),u("span",{},P(t.verdict,r),` ${o}`),t.start===void 0?"":w(t.start),s?`${w(t.seconds)}${i}`:"",s?String(t.tries):"",t.slots??"",\
u("div",{class:"clamp"},Ht(t))];return u("tr",{id:`row-${n}`,"aria-rowindex":n+2,"data-place":t.place,class:t.verdict},...K.map(({key:d,isNumber:l},c)=>u("td",{class:`${d}${l?" number":""}`},a[c]??"")\
))}#f(){let{selected:t}=this.#e;for(let n of this.#a.rows){let r=Number(n.dataset.place??-1),o=n.id===`row-${this.#r}`;n.classList.toggle("active",o),n.id!==""&&n.setAttribute("aria-selected",String(t\
?.place===r)),o&&this.#u.setAttribute("aria-activedescendant",n.id)}}#g(t){if(t.ctrlKey||t.metaKey||t.shiftKey)return;let n=t.target instanceof Element?t.target.closest("tr"):null,r=this.#e.model.task\
s[Number(n?.dataset.place??-1)];n===null||r===void 0||(t.preventDefault(),this.#r=Number(n.id.replace("row-","")),this.#f(),this.#e.select(r))}#k(t){if(t.target!==this.#u||t.ctrlKey||t.metaKey||t.altK\
ey)return;let n=Math.max(1,Math.floor(Math.min(this.#t.clientHeight,innerHeight)/D)-2),o=new Map([["ArrowDown",1],["ArrowUp",-1],["PageDown",n],["PageUp",-n],["Home",-1/0],["End",1/0]]).get(t.key);if(\
o!==void 0)this.#y(this.#r+o);else if(t.key==="Enter"||t.key===" ")this.#e.select(this.#l[this.#r]);else return;t.preventDefault()}#y(t){if(this.#r=Math.max(0,Math.min(t,this.#l.length-1)),this.#c){le\
t n=this.#r*D,r=this.#t.clientHeight-2*D;n<this.#t.scrollTop?this.#t.scrollTop=n:n>this.#t.scrollTop+r&&(this.#t.scrollTop=n-r),this.#m()}this.#f(),this.#a.querySelector(`#row-${this.#r}`)?.scrollInto\
View({block:"nearest"})}};function Ht(e){return[e.why,e.said].filter(n=>n!==void 0).join(" \\xB7 ")}function Be(e){let t=u("tr",{class:"space","aria-hidden":"true"});return t.style.height=`${e*D}px`,t}\
function He(e){return u("tr",{class:"note"},u("td",{colspan:K.length},e))}function Oe({from:e,to:t},n,r,o){let s=Math.min(o,Math.max(Math.min(.01,o),(t-e)/n)),i=(r-e)/(t-e);return Ge({from:r-i*s,to:r+\
(1-i)*s},o)}function B({from:e,to:t},n,r){return Ge({from:e+n,to:t+n},r)}function Ne(e,{from:t,to:n},r){let o=e.to-e.from;return t>=e.from&&n<=e.to?e:n-t>=o?B(e,t-e.from,r):B(e,t<e.from?t-o*.1-e.from:\
n+o*.1-e.to,r)}function Ge({from:e,to:t},n){let r=Math.min(t-e,n),o=Math.max(0,Math.min(e,n-r));return{from:o,to:o+r}}function Ie({from:e,to:t},n){let r=(t-e)/Math.max(1,n),o=Ot.find(a=>a>=r)??Math.ce\
il(r/86400)*86400,s=Math.ceil(e/o-1e-9),i=Math.floor(t/o+1e-9)-s+1;return Array.from({length:Math.max(0,i)},(a,d)=>(s+d)*o)}var Ot=[.001,.002,.005,.01,.02,.05,.1,.2,.5,1,2,5,10,15,30,60,120,300,600,90\
0,1800,3600,7200,10800,21600,43200,86400];function Ke(e,t){if(t)return`${Number(e.toFixed(3))} s`;let n=Math.round(e),[r,o,s]=[Math.floor(n/3600),Math.floor(n/60)%60,n%60];return r>0?`${r}:${J(o)}:${J\
(s)}`:`${o}:${J(s)}`}function J(e){return String(e).padStart(2,"0")}function W(e,t){let[n,r]=[-1,e.length];for(;r-n>1;){let o=n+r>>1;(e[o]?.from??1/0)<=t?n=o:r=o}return n}function F(e,t,n){let r=W(e,t\
),o=i=>i===void 0?1/0:Math.max(i.from-t,t-i.to,0),[s]=[e[r],e[r+1]].toSorted((i,a)=>o(i)-o(a));return o(s)<=n?s:void 0}var k=26,v=24,Ve=26,We=["tolerated","failure"],Nt=[["success","skipped"],["cancel\
led","unfinished","flaky"],We],Q=7;function R({span:e,width:t,gutter:n},r){return n+(r-e.from)/(e.to-e.from)*(t-n)}function $({span:e,width:t,gutter:n},r){return e.from+(r-n)/Math.max(1,t-n)*(e.to-e.f\
rom)}function Fe(e,t,n,r,o){let{width:s,height:i,top:a}=n;e.clearRect(0,0,s,i),e.textBaseline="middle",e.font=`12px ${o("--font")}`;let{lanes:d}=t.model.data,l=Math.max(0,Math.floor(a/k)),c=Math.min(d\
.length,Math.ceil((a+i-v)/k));Gt(e,n,o),e.save(),e.beginPath(),e.rect(0,v,s,i-v),e.clip();for(let m=l;m<c;m+=1){let f=v+m*k-a;It(e,t,m,f,n,o)}for(let m of[r.hovered,r.reached])m!==void 0&&Ft(e,m,n,o,m\
===r.reached);e.restore()}function Gt(e,t,n){let{span:r,width:o,height:s,gutter:i}=t,a=Ie(r,Math.max(2,(o-i)/90)),d=(a[1]??1)-(a[0]??0)<1;e.fillStyle=n("--muted"),e.strokeStyle=n("--line"),e.lineWidth\
=1,e.textAlign="center";for(let l of a){let c=Math.round(R(t,l))+.5;e.beginPath(),e.moveTo(c,v-4),e.lineTo(c,s),e.stroke();let m=Ke(l,d),f=e.measureText(m).width/2;e.fillText(m,Math.min(c,o-f-2),v/2)}\
}function It(e,t,n,r,o,s){let{data:i,bars:a}=t.model,{name:d="",machine:l=""}=i.lanes[n]??{},c=n===0||i.lanes[n-1]?.machine!==l;e.strokeStyle=s("--line"),e.beginPath(),e.moveTo(c?0:o.gutter,r+.5),e.li\
neTo(o.width,r+.5),e.stroke(),e.fillStyle=s("--muted"),e.textAlign="left",e.fillText(je(e,d,o.gutter-8),4,r+k/2),e.save(),e.beginPath(),e.rect(o.gutter,r,o.width-o.gutter,k),e.clip();let m=Kt(a[n]??[]\
,o.span);for(let f of Nt){let h=-1/0,g=-1/0;for(let p of m){if(!f.includes(p.verdict))continue;let y=R(o,p.to);if(y<h+.5)continue;Vt(e,t,p,r,o,s);let x=R(o,p.from),_e=t.found===void 0||t.found.has(p.t\
ask);f===We&&_e&&y-x<Ve&&x-g>Q&&(Wt(e,(x+y)/2,r,s),g=x),h=Math.max(y,x+1)}}e.restore()}function Kt(e,{from:t,to:n}){return e.slice(Math.max(0,W(e,t)),W(e,n)+1)}function Vt(e,{model:t,selected:n,found:\
r},o,s,i,a){let d=Math.max(i.gutter-4,R(i,o.from)),l=Math.min(i.width+4,Math.max(R(i,o.to),d+1.5)),c=l-d,{task:m,verdict:f}=o;e.globalAlpha=r===void 0||r.has(m)?1:.18,e.fillStyle=a(`--bar-${f}`);let[h\
,g]=[s+4,k-8];if(e.beginPath(),c<5?e.rect(d,h,c,g):e.roundRect(d+.5,h,c-1,g,3),e.fill(),c>=5&&(e.strokeStyle=a(`--edge-${f}`),e.setLineDash(f==="cancelled"||f==="unfinished"?[3,2]:[]),e.stroke(),e.set\
LineDash([])),m.isCritical&&(e.fillStyle=a("--text"),e.fillRect(d,s+k-3,c,2)),c>=Ve){let p=Math.max(d,i.gutter),y=m.tries>1&&o.repeated!==!0?` \\xB7 attempt ${o.attempt}`:"",x=`${t.data.verdicts[f].sym\
bol} ${m.label}${y}`;e.fillStyle=a(`--ink-${f}`),e.textAlign="left",e.fillText(je(e,x,l-p-8),p+5,s+k/2+.5)}e.globalAlpha=1,m===n&&(e.strokeStyle=a("--accent"),e.lineWidth=2,e.strokeRect(d,s+2,Math.max\
(3,c),k-4),e.lineWidth=1)}function Wt(e,t,n,r){e.fillStyle=r("--text"),e.beginPath(),e.moveTo(t-Q/2,n),e.lineTo(t+Q/2,n),e.lineTo(t,n+4),e.fill()}function Ft(e,t,n,r,o){let s=R(n,t.from),i=v+t.lane*k-\
n.top;e.strokeStyle=r(o?"--accent":"--text"),e.lineWidth=o?3:1.5,e.strokeRect(s-1,i+2,Math.max(4,R(n,t.to)-s+2),k-4),e.lineWidth=1}function je(e,t,n){if(e.measureText(t).width<=n)return t;let r=Array.\
from(t),[o,s]=[0,r.length];for(;s-o>1;){let i=o+s>>1,a=`${r.slice(0,i).join("")}\\u2026`;e.measureText(a).width<=n?o=i:s=i}return o===0?"":`${r.slice(0,o).join("")}\\u2026`}function ee({model:{data:e}},\
{task:t,attempt:n,verdict:r,lane:o,from:s,to:i,why:a,repeated:d}){let{symbol:l,word:c}=e.verdicts[r],f=t.tries>1&&d!==!0?`, attempt ${n} of ${t.tries}`:"",h=a===void 0?"":` (${a})`;return[`${l} ${t.la\
bel}${f}`,`${c}${h}${t.isCritical?", on the critical path":""}`,`${w(i-s)}, from ${w(s)} to ${w(i)}`,e.lanes[o]?.name??""].join(`\n`)}function te(e,t,n){let{bars:r}=e.model;if(t===void 0)return r.flatM\
ap(s=>s.find(i=>Z(e,i))??[])[0];let o=(r[t.lane]??[]).filter(s=>s===t||Z(e,s));return o[o.indexOf(t)+n]}function Ue(e,t,n){let{bars:r}=e.model;if(t===void 0)return te(e,void 0,1);let o=(t.from+t.to)/2\
;for(let s=t.lane+n;r[s]!==void 0;s+=n){let i=(r[s]??[]).filter(d=>Z(e,d)),a=F(i,o,1/0);if(a!==void 0)return a}}function Z({found:e},{task:t}){return e===void 0||e.has(t)}var jt=430,j=1.6,U=class{#e;#\
t=u("canvas",{"aria-hidden":"true"});#a=u("div",{class:"tip","aria-hidden":"true",hidden:""});#u=u("p",{class:"unseen","aria-live":"polite"});#n;#o;#l;#r;#d=!1;#s;constructor(t){this.#e=t;let{model:n}\
=t;this.#o={from:0,to:n.seconds};let r=v+n.bars.length*k+4,o=u("div",{class:"lanes"},this.#t);o.style.height=`${r}px`,this.#n=u("div",{class:"timeline",tabindex:0,role:"application","aria-roledescript\
ion":"timeline","aria-label":`Timeline: ${E(n.bars.flat().length,"attempt")} in ${E(n.bars.length,"slot")} over ${w(n.seconds)}. Arrows go from bar to bar, plus and minus zoom, Enter opens the task.`}\
,o),this.#n.style.height=`${Math.min(jt,r)}px`,this.#p(),t.onSelect(()=>this.#i()),t.onFind(()=>this.#i()),this.#i()}get parts(){return[this.#w(),this.#n,this.#a,this.#u]}#w(){return u("div",{class:"t\
ools",role:"group","aria-label":"Zoom"},ne("Closer","+",()=>this.#f(j)),ne("Wider","\\u2212",()=>this.#f(1/j)),ne("Whole run","Whole run",()=>this.#h({from:0,to:this.#e.model.seconds})))}#p(){let t=thi\
s.#n;t.addEventListener("scroll",()=>this.#i(),{passive:!0}),t.addEventListener("keydown",n=>this.#T(n)),t.addEventListener("focus",()=>this.#i()),t.addEventListener("blur",()=>this.#i()),t.addEventLi\
stener("wheel",n=>this.#y(n),{passive:!1}),t.addEventListener("pointerdown",n=>{this.#s={x:n.clientX,span:this.#o,isMoved:!1}}),t.addEventListener("pointermove",n=>this.#k(n)),t.addEventListener("poin\
terleave",()=>this.#x(void 0)),t.addEventListener("pointercancel",()=>this.#s=void 0),t.addEventListener("pointerup",n=>{let r=this.#s?.isMoved===!1;this.#s=void 0;let o=r?this.#g(n):void 0;o!==void 0\
&&(this.#r=o,this.#e.select(o.task))}),new ResizeObserver(()=>this.#i()).observe(t),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.#i());for(let n of["beforeprint","afte\
rprint"])window.addEventListener(n,()=>{document.documentElement.classList.toggle("printing",n==="beforeprint"),this.#m()})}get#c(){let{clientWidth:t,clientHeight:n,scrollTop:r}=this.#n,o=this.#e.mode\
l.data.lanes.some(({machine:i})=>i!==""),s=Math.min(o?150:56,t/4);return{span:this.#o,width:t,height:n,gutter:s,top:r}}#i(){this.#d||(this.#d=!0,requestAnimationFrame(()=>this.#m()))}#m(){this.#d=!1;l\
et t=this.#c,n=window.devicePixelRatio,[r,o]=[Math.round(t.width*n),Math.round(t.height*n)];(this.#t.width!==r||this.#t.height!==o)&&(this.#t.width=r,this.#t.height=o,this.#t.style.width=`${t.width}px\
`,this.#t.style.height=`${t.height}px`);let s=this.#t.getContext("2d");if(s===null)return;s.setTransform(n,0,0,n,0,0);let i=getComputedStyle(document.documentElement),a=new Map,d=m=>{let f=a.get(m)??i\
.getPropertyValue(m).trim();return a.set(m,f),f},l=document.activeElement===this.#n,c={hovered:this.#l,reached:l?this.#r:void 0};Fe(s,this.#e,t,c,d)}#h(t){this.#o=t,this.#i()}#f(t,n){let{from:r,to:o}=\
this.#o,s=this.#r,a=s!==void 0&&s.to>r&&s.from<o?(Math.max(r,s.from)+Math.min(o,s.to))/2:(r+o)/2;this.#h(Oe(this.#o,t,n??a,this.#e.model.seconds))}#g(t){let n=this.#c,r=this.#n.getBoundingClientRect()\
,[o,s]=[t.clientX-r.left,t.clientY-r.top];if(o<n.gutter||s<v)return;let i=Math.floor((s-v+n.top)/k),a=$(n,4)-$(n,0);return F(this.#e.model.bars[i]??[],$(n,o),a)}#k(t){if(this.#s!==void 0){let n=this.#\
c,r=t.clientX-this.#s.x;if(!this.#s.isMoved&&Math.abs(r)<4)return;this.#s.isMoved||this.#n.setPointerCapture(t.pointerId),this.#s.isMoved=!0;let o=$(n,0)-$(n,r);this.#x(void 0),this.#h(B(this.#s.span,\
o,this.#e.model.seconds));return}this.#x(this.#g(t),t)}#y(t){let n=this.#c;if(t.ctrlKey||t.metaKey){t.preventDefault();let o=t.clientX-this.#n.getBoundingClientRect().left;this.#f(Math.exp(-t.deltaY/3\
00),$(n,Math.max(n.gutter,o)));return}let r=t.shiftKey&&t.deltaX===0?t.deltaY:t.deltaX;Math.abs(r)<=Math.abs(t.shiftKey?0:t.deltaY)||(t.preventDefault(),this.#h(B(this.#o,$(n,r)-$(n,0),this.#e.model.s\
econds)))}#x(t,n){if(this.#n.classList.toggle("over",t!==void 0),this.#a.hidden=t===void 0,t!==void 0&&n!==void 0){this.#a.textContent=ee(this.#e,t);let r=n.clientX>innerWidth/2;this.#a.style.left=r?"\
auto":`${n.clientX+14}px`,this.#a.style.right=r?`${document.documentElement.clientWidth-n.clientX+14}px`:"auto",this.#a.style.top=`${n.clientY+16}px`}t!==this.#l&&(this.#l=t,this.#i())}#T(t){if(!(t.me\
taKey||t.altKey||t.ctrlKey)){switch(t.key){case"ArrowRight":case"ArrowLeft":this.#b(te(this.#e,this.#r,t.key==="ArrowRight"?1:-1));break;case"ArrowDown":case"ArrowUp":this.#b(Ue(this.#e,this.#r,t.key=\
=="ArrowDown"?1:-1));break;case"Home":this.#b(this.#e.model.bars[this.#r?.lane??0]?.[0]);break;case"End":this.#b(this.#e.model.bars[this.#r?.lane??0]?.at(-1));break;case"Enter":case" ":this.#e.select(\
this.#r?.task??this.#e.selected);break;case"+":case"=":this.#f(j);break;case"-":this.#f(1/j);break;case"0":this.#h({from:0,to:this.#e.model.seconds});break;default:return}t.preventDefault()}}#b(t){if(\
t===void 0)return;this.#r=t,this.#u.textContent=ee(this.#e,t),this.#o=Ne(this.#o,t,this.#e.model.seconds);let n=t.lane*k,r=this.#n.clientHeight-v-k;n<this.#n.scrollTop?this.#n.scrollTop=n:n>this.#n.sc\
rollTop+r&&(this.#n.scrollTop=n-r),this.#i()}};function ne(e,t,n){let r=u("button",{type:"button","aria-label":e,title:e},t);return r.addEventListener("click",n),r}function Ut(){return H("data")}var A\
=he(Ee(Ut()));document.documentElement.classList.add("scripted");M("keys").append("Keys: ",...[["/","search"],["\\u2191 \\u2193 \\u2190 \\u2192","go through table, timeline and graph"],["Enter","opens a t\
ask"],["Escape","closes it"],["+ \\u2212 0","zoom the timeline"]].flatMap(([e="",t=""])=>[u("kbd",{},e),` ${t}. `]));var _t=new V(M("table"),A);De(M("find"),A,()=>_t.focus());if(A.model.bars.length>0){\
M("timeline").hidden=!1;let e=new U(A);M("timeline").append(...e.parts)}Se(M("task"),A);be(M("graph"),A);})();',pageStyle=':root{color-scheme:light dark;--font: system-ui, -apple-system, "Segoe UI", "\
Noto Sans", sans-serif;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;--ground: #ffffff;--raised: #f6f8fa;--text: #1f2328;--muted: #59636e;--line: #d8dee4;--accent\
: #0b5fcc;--good: #116329;--bad: #b3131d;--odd: #7d4e00;--violet: #7a2fb5;--teal: #0b6472;--bar-success: #cfeed7;--edge-success: #4fa56a;--ink-success: #0b3d1a;--bar-flaky: #fbe6a2;--edge-flaky: #9a67\
00;--ink-flaky: #4d3300;--bar-failure: #c3202b;--edge-failure: #7d0f17;--ink-failure: #ffffff;--bar-tolerated: #c4590b;--edge-tolerated: #7c3605;--ink-tolerated: #ffffff;--bar-cancelled: #eceff2;--edg\
e-cancelled: #59636e;--ink-cancelled: #1f2328;--bar-skipped: #eceff2;--edge-skipped: #8c959f;--ink-skipped: #1f2328;--bar-unfinished: #dbe9fb;--edge-unfinished: #0b5fcc;--ink-unfinished: #06305f}@medi\
a(prefers-color-scheme:dark){:root:not(.printing){--ground: #0d1117;--raised: #161b22;--text: #e6edf3;--muted: #9da7b3;--line: #30363d;--accent: #6cb0ff;--good: #56d27a;--bad: #ff8a84;--odd: #e3b341;-\
-violet: #d2a8ff;--teal: #56d4dd;--bar-success: #163b22;--edge-success: #3a8d52;--ink-success: #c6f1d2;--bar-flaky: #4a3704;--edge-flaky: #c69026;--ink-flaky: #fbe3a0;--bar-failure: #d8323c;--edge-fai\
lure: #ff9a95;--ink-failure: #ffffff;--bar-tolerated: #b3540f;--edge-tolerated: #ffb27a;--ink-tolerated: #ffffff;--bar-cancelled: #21262d;--edge-cancelled: #9da7b3;--ink-cancelled: #e6edf3;--bar-skipp\
ed: #21262d;--edge-skipped: #6e7681;--ink-skipped: #e6edf3;--bar-unfinished: #12294a;--edge-unfinished: #6cb0ff;--ink-unfinished: #cfe4ff}}*{box-sizing:border-box}html{scrollbar-gutter:stable}body{mar\
gin:0 auto;padding:20px 24px 40px;max-width:1500px;background:var(--ground);color:var(--text);font:14px/1.5 var(--font);overflow-wrap:anywhere}h1{margin:0 0 6px;font-size:22px;line-height:1.3}h2{margi\
n:28px 0 10px;font-size:17px}h3{margin:18px 0 6px;font-size:14px}p{margin:4px 0}header{padding:12px 16px;border:1px solid var(--line);border-left:6px solid var(--bad);border-radius:6px;background:var(\
--raised)}header.success{border-left-color:var(--good)}header p{color:var(--muted)}a{color:var(--accent)}code,pre,kbd{font-family:var(--mono);font-size:12.5px}kbd{padding:0 5px;border:1px solid var(--\
line);border-radius:4px;white-space:nowrap}pre{margin:8px 0;padding:10px 12px;max-height:60vh;overflow:auto;border:1px solid var(--line);border-radius:6px;background:var(--raised);white-space:pre-wrap\
;tab-size:4}button,input{min-height:30px;padding:3px 10px;border:1px solid var(--line);border-radius:6px;background:var(--raised);color:inherit;font:inherit}button{cursor:pointer}button:hover{border-c\
olor:var(--muted)}button[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:1px}.sign{font-weight:700}\
.sign.success{color:var(--good)}.sign.failure,.sign.tolerated{color:var(--bad)}.sign.flaky{color:var(--odd)}.sign.cancelled,.sign.skipped,.sign.unfinished,.small,footer{color:var(--muted)}.small,foote\
r{font-size:12.5px}.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}footer{margin-top:36px;padding-top:12px;border-t\
op:1px solid var(--line)}details.failure,details.more{margin:4px 0;padding:3px 12px;border:1px solid var(--line);border-radius:6px}details.failure>summary{cursor:pointer;padding:1px 0}details[open]>su\
mmary{margin-bottom:4px}summary i{color:var(--muted);font-style:normal}summary a{font-weight:700}.held{color:var(--muted)}table{border-collapse:collapse;width:100%}th,td{padding:4px 10px;border-bottom\
:1px solid var(--line);text-align:left;vertical-align:top}th[scope=row]{font-weight:600}thead th{background:var(--raised);white-space:nowrap}.number{text-align:right;font-variant-numeric:tabular-nums;\
white-space:nowrap}.machines{margin:8px 0;overflow-x:auto}.machines table{width:auto}.rows{border:1px solid var(--line);border-radius:6px}.rows thead th{position:sticky;top:0;padding:0;z-index:1}.rows\
 thead button{width:100%;min-height:32px;padding:3px 10px;border:0;border-radius:0;background:none;font-weight:600;text-align:inherit}.rows thead button:after{content:" \\2195";color:var(--muted);opaci\
ty:.5}.rows [aria-sort=ascending] button:after{content:" \\2191";opacity:1}.rows [aria-sort=descending] button:after{content:" \\2193";opacity:1}.rows tbody tr:not(.space,.note){cursor:pointer}.rows tbo\
dy tr:not(.space,.note):hover{background:var(--raised)}.rows tr[aria-selected=true] td{background:var(--raised);box-shadow:inset 0 0 0 999px color-mix(in srgb,var(--accent) 12%,transparent)}.rows tr:l\
ast-child td{border-bottom:0}.rows tr.space td,.rows tr.space{border:0;padding:0}.rows td a{color:inherit;font-weight:600;text-decoration:none}.rows td a:hover{text-decoration:underline}.rows table:fo\
cus-visible{outline:none}.rows:has(table:focus-visible){outline:3px solid var(--accent)}.rows table:focus-visible tr.active{outline:2px solid var(--accent);outline-offset:-2px}.rows.windowed{height:mi\
n(70vh,640px);overflow:auto;overflow-anchor:none}.rows table{table-layout:fixed}.rows.windowed tbody tr:not(.space,.note){height:32px}.rows.windowed tbody td{overflow:hidden;text-overflow:ellipsis;whi\
te-space:nowrap;padding-block:0;vertical-align:middle;height:32px}.rows .label{width:24%}.rows .verdict{width:150px}.rows :is(.start,.seconds,.attempts){width:106px}.rows .slots{width:92px}.rows.merge\
d .slots{width:128px}.rows td.slots{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.rows:not(.windowed) .clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-clam\
p:2;overflow:hidden}.windowed .clamp{overflow:hidden;text-overflow:ellipsis}.rows td.verdict{white-space:nowrap}#table{container-type:inline-size}@container (max-width: 860px){.rows :is(.start,.attemp\
ts){display:none}}@container (max-width: 600px){.rows .slots{display:none}.rows .label{width:36%}.rows .verdict{width:120px}.rows .seconds{width:86px}}@container (max-width: 480px){.rows .why{display:\
none}.rows .label{width:auto}}html:not(.scripted) #table{content-visibility:auto;contain-intrinsic-size:auto 640px}#find{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-bottom:10px}#find\
:empty{display:none}#find label{font-weight:600}#search{flex:0 1 260px}#find [role=group]{display:flex;flex-wrap:wrap;gap:6px}#hits{margin-left:auto;color:var(--muted)}.tools{display:flex;gap:6px;floa\
t:right;margin-top:-38px}.timeline{position:relative;clear:both;overflow:hidden auto;border:1px solid var(--line);border-radius:6px;touch-action:pan-y;-webkit-user-select:none;user-select:none}.timeli\
ne.over{cursor:pointer}.timeline canvas{position:sticky;top:0;display:block}.tip{position:fixed;z-index:4;max-width:min(420px,60vw);padding:6px 10px;border:1px solid var(--line);border-radius:6px;back\
ground:var(--ground);box-shadow:0 4px 16px #00000040;font-size:12.5px;white-space:pre-line;pointer-events:none}.graph{max-height:70vh;overflow:auto;border:1px solid var(--line);border-radius:6px}.grap\
h svg{display:block}.graph text{fill:var(--text);font:12.5px var(--font)}.edge{fill:none;stroke:var(--muted);stroke-opacity:.6}.edge.critical{stroke:var(--text);stroke-opacity:1;stroke-width:2.5}.box \
rect{fill:var(--raised);stroke:var(--muted)}.box.success rect{fill:var(--bar-success);stroke:var(--edge-success)}.box.failure rect{fill:var(--bar-failure);stroke:var(--edge-failure)}.box.failure text,\
.box.tolerated text{fill:#fff}.box.tolerated rect{fill:var(--bar-tolerated);stroke:var(--edge-tolerated)}.box.flaky rect{fill:var(--bar-flaky);stroke:var(--edge-flaky)}.box:is(.cancelled,.skipped,.unf\
inished) rect{stroke-dasharray:4 3}.box.more rect{fill:var(--raised);stroke:var(--muted)}.box.more text{fill:var(--text)}.box.open rect,.box:focus-visible rect,.box:hover rect{stroke:var(--accent);str\
oke-width:3}.box:focus-visible{outline:none}#task{position:fixed;z-index:3;inset:0 0 0 auto;width:min(520px,100vw);padding:16px 20px 40px;overflow:auto;border-left:1px solid var(--line);background:var\
(--ground);box-shadow:-8px 0 24px #0000001f}#task[hidden]{display:none}#task h2{margin:0 40px 10px 0}#task h2:focus-visible{outline:none}#task pre{max-height:50vh}.tail .red{color:var(--bad)}.tail .gr\
een{color:var(--good)}.tail .yellow{color:var(--odd)}.tail .blue{color:var(--accent)}.tail .magenta{color:var(--violet)}.tail .cyan{color:var(--teal)}.tail :is(.gray,.dim){color:var(--muted)}.tail .bo\
ld{font-weight:700}.tail .italic{font-style:italic}.tail .underline{text-decoration:underline}.close{position:sticky;top:0;float:right;width:34px;padding:0;font-size:20px;line-height:1}dl{display:grid\
;grid-template-columns:max-content 1fr;gap:4px 14px;margin:0}dt{color:var(--muted)}dd{margin:0}.wide{overflow-x:auto}.wide :is(th,td){padding:3px 5px;font-size:13px;white-space:nowrap}.wide td:nth-chi\
ld(2){min-width:120px;white-space:normal}ul.links{display:flex;flex-wrap:wrap;gap:4px 14px;margin:4px 0;padding:0;list-style:none}@media(min-width:1100px){.opened body{margin-right:520px}}@media(max-w\
idth:720px){body{padding:12px 12px 32px}h1{font-size:18px}#search{flex:1 1 160px}.tools{float:none;margin:0 0 8px}#task{inset:12vh 0 0;width:auto;border:0;border-top:3px solid var(--accent)}}@media(pr\
efers-reduced-motion:no-preference){.opened #task{animation:appear .12s ease-out}@keyframes appear{0%{transform:translate(24px);opacity:0}}}@media(forced-colors:active){.box rect,header{forced-color-a\
djust:none}}@media print{body{max-width:none;padding:0}.opened body{margin:0 auto}#find,.tools,.skip,#keys,.tip{display:none}#task{position:static;width:auto;border:0;box-shadow:none}pre,.graph,#task \
pre{max-height:none;overflow:visible}.graph svg{max-width:100%;height:auto}details.failure,tr{break-inside:avoid}.rows:not(.windowed) .clamp{display:block}.rows thead button:after{content:none}}',task_data_longestName=200,
task_data_longestText=300,mostNeeds=15e4;function taskPieces(report,mask,lanes,bytes){const keys2=keysOf(report,mask),describe=describer(mask,lanes,keys2),texts=new Map;let left=bytes;for(const task of byWeight(
report)){const text=describe(task);if(left-=(0,bounded.dp)(text)+12,left<0)break;texts.set(task,text)}const tasks=[...report.tasks.values()].filter(task=>texts.has(task)),places=new Map(tasks.map(({task},place)=>[
task.id,place])),reasons=reasonsOf(report,mask),most2=needsOfEach(tasks),pieces=tasks.map(task=>{const{needs}=task.task,known=needs.slice(0,most2).flatMap(id2=>places.get(id2)??[]),{reason,blame}=reasons.
get(task)??{},place=blame===void 0?void 0:places.get(blame),rest=jsonInHtml({reason,blame:place,needs:known,moreNeeds:known.length<needs.length?needs.length-known.length:void 0});return`${(texts.get(task)??
"{}").slice(0,-1)},${rest.slice(1)}`});return{tasks,keys:keys2,leftOut:report.tasks.size-tasks.length,needsOfEach:most2===1/0?void 0:most2,pieces}}function byWeight({tasks,criticalPath}){const path2=new Set(
criticalPath.path),rank=task=>(0,run_report.gz)(task)?0:path2.has(task.task.id)?1:2;return[...tasks.values()].toSorted((one,other)=>rank(one)-rank(other)||other.seconds-one.seconds)}function keysOf({tasks},mask){
const taken2=new Set,keys2=new Map;let number=0;for(const id2 of tasks.keys()){const shown=(0,plain_text.f$)(id2,mask,task_data_longestName).replaceAll(new RegExp("\\p{Cs}","gu"),"\uFFFD");let key=shown;
for(;taken2.has(key);)key=`${shown}~${number+=1}`;taken2.add(key),keys2.set(id2,key)}return keys2}function describer(mask,lanes,keys2){const shown=text=>(0,plain_text.f$)(text,mask,task_data_longestText),
shownOrNone=text=>text===void 0||text===""?void 0:shown(text);return task=>{const{id:id2,at,matrix,key}=task.task,cause=(0,run_report.gz)(task)?(0,cause_text.OD)(task,mask):void 0,hint=(0,run_report.gz)(
task)?(0,task_words.dx)(task):void 0,data={key:keys2.get(id2)??"",label:(0,plain_text.f$)((0,run_report.lz)(task),mask,task_data_longestName),verdict:(0,task_words.Vj)(task),matrix:matrix===void 0?void 0:
(0,plain_text.f$)(key,mask,task_data_longestName),why:shownOrNone((0,task_words.ss)(task)),said:cause?.said,where:cause?.place,hint:hint===cause?.said?void 0:shownOrNone(hint),at:shown((0,diagnostic.L)(
at)),seconds:(0,json_text.Jp)(task.seconds),ready:task.readySeconds===void 0?void 0:(0,json_text.Jp)(task.readySeconds),usual:task.expectedSeconds===void 0?void 0:(0,json_text.Jp)(task.expectedSeconds),
attempts:lanes.attemptsOf(task),slots:lanes.slotsOf(task)||void 0,printed:log_data_hasOutput(task)?!0:void 0};return jsonInHtml(data)}}function reasonsOf(report,mask){return new Map((0,not_run.CF)(report).
flatMap(({reason,blame,tasks})=>{const shown=(0,plain_text.f$)(reason,mask,task_data_longestText);return tasks.map(task=>[task,{reason:shown,blame}])}))}function needsOfEach(tasks){const sum2=most2=>tasks.
reduce((total,{task})=>total+Math.min(most2,task.needs.length),0);if(sum2(1/0)<=mostNeeds)return 1/0;let[few,many]=[0,mostNeeds];for(;many-few>1;){const middle=Math.floor((few+many)/2);sum2(middle)<=mostNeeds?
few=middle:many=middle}return few}const htmlBytes=8*1024**2,room={failures:6e5,table:5e5,notes:6e4,tasks:26e5,logs:22e5},verdicts=["success","flaky","failure","tolerated","cancelled","skipped","unfini\
shed"];function*htmlReport(report,options2={}){const mask=(0,secrets_mask._)(options2),lanes=new Lanes(report,mask),chosen=taskPieces(report,mask,lanes,room.tasks),logs=logPieces(chosen.tasks,mask,room.
logs);yield file_marks.XJ,yield renderHead(report,mask),yield`<body>
<a class="skip" href="#tasks">To the table of tasks</a>
`,yield renderHeader(report,mask),yield`<main>
`,yield renderFailed(report,mask,chosen.keys,room.failures),yield`<section id="timeline" aria-labelledby="timeline-title" hidden><h2 id="timeline-title">Timeline</h2></section>
`,yield renderTasks(report,mask,lanes,chosen.keys,room.table),yield`<section id="graph" aria-labelledby="graph-title" hidden><h2 id="graph-title">Graph</h2></section>
`,yield renderAdvice(report,mask),yield renderRemarks(report,mask,room.notes),yield`</main>
<aside id="task" aria-labelledby="task-title" hidden></aside>
`,yield renderFooter(report,chosen,logs),yield*dataScripts(report,lanes,chosen,logs),yield`<script>${pageScript}<\/script>
</body>
</html>
`}function renderHead(report,mask){return['<html lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,'<meta name="viewport" content="wid\
th=device-width, initial-scale=1">','<meta name="color-scheme" content="light dark">','<meta name="referrer" content="no-referrer">',`<title>${renderTabTitle(report,mask)}</title>`,'<link rel="icon" h\
ref="data:,">',`<style>${pageStyle}</style>`,"</head>",""].join(`
`)}function renderFooter(report,chosen,logs){const{leftOut:leftOut2,needsOfEach:needsOfEach2}=chosen,cuts=[...leftOut2===0?[]:[`${(0,words_words.hS)(leftOut2,"task")} of ${(0,with_commas.r)(report.tasks.
size)}: the failed, the critical path and the longest are here`],...needsOfEach2===void 0?[]:[`needs beyond the first ${(0,with_commas.r)(needsOfEach2)} of a task`],...logs.leftOut===0?[]:[`what ${(0,words_words.
hS)(logs.leftOut,"task")} printed`]],when=new Date(report.startedAt).toISOString();return["<footer>",'<p id="keys"></p>',...cuts.length===0?[]:[`<p>Left out, so that the page stays below ${htmlBytes/1024**
2} MiB: ${cuts.join("; ")}. <code>results.json</code> and <code>logs/</code> beside it have all.</p>`],`<p>Started at <time datetime="${when}">${when.slice(0,19).replace("T"," ")} UTC</time>. Made by \
Rundag: one file, which loads nothing. Values that tasks mask are masked here, and not in <code>logs/</code>.</p>`,"</footer>",""].join(`
`)}function*dataScripts(report,lanes,chosen,logs){const places=new Map(chosen.tasks.map(({task},place)=>[task.id,place])),signs=Object.fromEntries(verdicts.map(verdict=>{const{symbol,word}=(0,task_words.
In)(verdict);return[verdict,{symbol,word}]}));yield`<script type="application/json" id="data">${jsonInHtml({seconds:(0,json_text.Jp)(report.wallSeconds),verdicts:signs,lanes:lanes.all,path:report.criticalPath.
path.flatMap(id2=>places.get(id2)??[])}).slice(0,-1)},"tasks":[`,yield*separated(chosen.pieces),yield`]}<\/script>
<script type="application/json" id="logs">{`,yield*separated(logs.pieces),yield`}<\/script>
`}function*separated(pieces){let separator=`
`;for(const piece of pieces)yield`${separator}${piece}`,separator=`,
`}const forbidden=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,notable=/[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/,
references={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function xmlText(text){return notable.test(text)?text.replaceAll(forbidden,"\uFFFD").replaceAll(/[&<>"'\r\n\t]/g,character=>references[character]??
`&#${character.charCodeAt(0)};`):text}function xmlLines(lines){return lines.map(line=>xmlText(line).replaceAll("&#9;","	")).join(`
`)}function xmlAttributes(attributes){return attributes.filter(([,value])=>value!==void 0).map(([name,value])=>` ${name}="${xmlText(String(value))}"`).join("")}function caseElement({name,className,file,
line,seconds,remarks}){const attributes=xmlAttributes([["name",name],["classname",className],["file",file],["line",line],["time",secondsText(seconds)]]),children=remarks().map(remark=>`      ${remarkElement(
remark)}
`);return children.length===0?`    <testcase${attributes}/>
`:`    <testcase${attributes}>
${children.join("")}    </testcase>
`}function secondsText(seconds){return seconds.toFixed(3)}function remarkElement({element,message,type,body}){const attributes=xmlAttributes([["message",message],["type",type]]);if(body==="")return`<${element}${attributes}\
/>`;const text=element==="flakyFailure"||element==="rerunFailure"?`<stackTrace>${body}</stackTrace>`:body;return`<${element}${attributes}>${text}</${element}>`}const task_case_longestName=1e3;function taskCase(report,surroundings){
const{task,ended,seconds}=report,{title,hasFile,mask}=surroundings,at=ended?.because.kind==="bad-expression"?ended.because.at:task.at,base={name:(0,plain_text.f$)((0,run_report.lz)(report),mask,task_case_longestName),
className:(0,plain_text.f$)(`rundag.${title}.${task.key}`,mask,task_case_longestName),file:hasFile?at.file:void 0,line:hasFile?at.line:void 0,seconds},skipped=()=>[{element:"skipped",message:(0,plain_text.
f$)((0,task_words.ss)(report),mask,task_case_longestName),type:void 0,body:""}];switch((0,task_words.Vj)(report)){case"success":return{...base,state:"passed",remarks:()=>[]};case"flaky":return{...base,
state:"passed",remarks:()=>earlier(report,"flakyFailure",surroundings)};case"failure":return failure(report,base,surroundings);case"tolerated":case"cancelled":case"skipped":case"unfinished":return{...base,
state:"skipped",remarks:skipped}}}function failure(report,base,surroundings){const last=report.attempts.at(-1),termination=last?.ended?.outcome.termination,isError=report.ended?.because.kind==="bad-ex\
pression"||termination?.kind==="could-not-start",element=isError?"error":"failure";return{...base,state:isError?"error":"failed",remarks:()=>[remarkOf(element,last,(0,task_words.ss)(report),(0,task_words.
dx)(report),surroundings),...earlier(report,"rerunFailure",surroundings)]}}function earlier({attempts},element,surroundings){return attempts.slice(0,-1).map(attempt=>remarkOf(element,attempt,whyOf(attempt),
void 0,surroundings))}function whyOf({ended}){return ended===void 0?"still running":(0,words_words._3)(ended.outcome.termination)}function remarkOf(element,attempt,why,hint,{mask,room:room2}){const outcome=attempt?.
ended?.outcome,cause=outcome?.cause,head=[attempt===void 0?why:`attempt ${attempt.attempt}: ${why}${afterText(attempt)}`,...hint===void 0?[]:[hint],...cause===void 0?[]:["",...cause.excerpt,""]],first=(0,last_lines.
w$)(head,mask,{...boundsOf(room2/2),lines:40}),used=first.reduce((size,line)=>size+task_case_sizeOf(line)+1,0),tail=(0,last_lines.w$)(outcome?.tail??[],mask,boundsOf(room2-used));return{element,message:(0,plain_text.
f$)(failureMessage(outcome,why,mask),mask,task_case_longestName),type:typeOf(outcome?.termination),body:xmlLines([...first,...tail])}}function failureMessage(outcome,why,mask){const cause=outcome?.cause;
if(cause!==void 0)return`${caseOf(cause.testName)}${cause.headline}`;const{said,place}=(0,cause_text.ql)(outcome,mask);return[why,said,place].filter(part=>part!==void 0).join(" \xB7 ")}function caseOf(name){
return name===void 0?"":`${name}: `}function afterText(attempt){return attempt.ended?.outcome.termination.kind!=="exited"?"":` after ${(0,duration.a)((0,run_report.ri)(attempt,attempt.ended.at))}`}function typeOf(termination){
return termination?.kind??"not-started"}function boundsOf(size){return{lines:100,lineLength:2e3,size,sizeOf:task_case_sizeOf}}function task_case_sizeOf(line){return xmlText(line).length}const reported_case_elements={
passed:void 0,failed:"failure",error:"error",skipped:"skipped"};function reportedCase({task,ended},testCase,{title,mask,room:room2}){const{name,group,file,line,seconds=0}=testCase,shown=text=>(0,plain_text.
f$)(text,mask,task_case_longestName),isTolerated=ended?.tolerated===!0&&(testCase.state==="failed"||testCase.state==="error"),state=isTolerated?"skipped":testCase.state;return{state,name:shown(name),className:shown(
`rundag.${title}.${task.id}${group===""?"":`.${group}`}`),file:file===void 0?void 0:shown(file),line,seconds,remarks:()=>{const element=reported_case_elements[state];if(element===void 0)return[];const details=(0,last_lines.
w$)(testCase.details.split(`
`),mask,{lines:1e3,lineLength:2e3,size:room2,sizeOf:text=>xmlText(text).length});return[{element,message:shown(`${isTolerated?"tolerated (continue-on-error): ":""}${testCase.message}`),type:element===
"skipped"||testCase.type===""?void 0:shown(testCase.type),body:element==="skipped"?"":xmlLines(details)}]}}}const mostCasesInFile=5e3,failureRoom={most:64*1024,together:32*1024**2,least:1024};function junitFiles(report,options2={}){
const tasks=[...report.tasks.values()],mask=(0,secrets_mask._)(options2),surroundings={title:report.title,hasFile:report.graphFile!==void 0,mask,room:roomFor(tasks)},cases=tasks.flatMap(task=>{const reported=(0,run_report.
vS)(task)?.tests?.cases??[];return[taskCase(task,surroundings)].concat(reported.map(one=>reportedCase(task,one,surroundings)))}),title=(0,plain_text.f$)(report.title,mask,task_case_longestName),count=Math.
max(1,Math.ceil(cases.length/mostCasesInFile));return Array.from({length:count},(_none,index)=>({name:index===0?"junit.xml":`junit-${index+1}.xml`,text:junit_document(report,count===1?title:`${title} \
(${index+1}/${count})`,cases.slice(index*mostCasesInFile,(index+1)*mostCasesInFile))}))}function roomFor(tasks){const{most:most2,together,least:least2}=failureRoom,failures2=tasks.reduce((sum2,task)=>sum2+
failedAttempts(task)+failedIn(task),1);return Math.min(most2,Math.max(least2,Math.floor(together/failures2)))}function failedAttempts({attempts}){return attempts.filter(({ended})=>ended!==void 0&&!(0,model_outcome.
bF)(ended.outcome.termination)).length}function failedIn(task){const tests=(0,run_report.vS)(task)?.tests;return tests===void 0?0:(0,model_outcome.xc)(tests)}function*junit_document(report,title,cases){
const counts={passed:0,failed:0,error:0,skipped:0};for(const{state}of cases)counts[state]+=1;const attributes=xmlAttributes([["name",title],["tests",cases.length],["failures",counts.failed],["errors",
counts.error],["skipped",counts.skipped],["time",secondsText(report.wallSeconds)]]),startedAt=new Date(report.startedAt).toISOString().slice(0,19);yield`<?xml version="1.0" encoding="UTF-8"?>
${file_marks.G1}
<testsuites${attributes}>
`,yield`  <testsuite${attributes}${xmlAttributes([["timestamp",startedAt]])}>
`;for(const one of cases)yield caseElement(one);yield`  </testsuite>
</testsuites>
`}var results=__webpack_require__(2571);function traceEventText(event){switch(event.kind){case"name":{const{row,of,name,order}=event;return[JSON.stringify({ph:"M",...row,name:`${of}_name`,args:{name}}),
JSON.stringify({ph:"M",...row,name:`${of}_sort_index`,args:{sort_index:order}})]}case"span":{const{row,name,category,from,to,details}=event;return[JSON.stringify({ph:"X",...row,name,cat:category,ts:from,
dur:to-from,args:details})]}case"instant":return[JSON.stringify({ph:"i",...event.row,name:event.name,ts:event.at,s:"t"})];case"wait":{const{pid,id:id2,name,from,to,details}=event,common={pid,tid:0,cat:"\
wait",id:id2,name};return[JSON.stringify({ph:"b",...common,ts:from,args:details}),JSON.stringify({ph:"e",...common,ts:to})]}case"arrow":{const{id:id2,from,to}=event,common={cat:"critical path",id:id2,
name:"critical path"};return[JSON.stringify({ph:"s",...common,pid:from.pid,tid:from.tid,ts:from.at}),JSON.stringify({ph:"f",bp:"e",...common,pid:to.pid,tid:to.tid,ts:to.at})]}}}const mostTraced=2e4;function tracedTasks({
tasks,criticalPath}){const all=[...tasks.values()];if(all.length<=mostTraced)return all;const critical=new Set(criticalPath.path),rank=task=>critical.has(task.task.id)?0:(0,run_report.gz)(task)?1:2,chosen=all.
toSorted((left,right)=>rank(left)-rank(right)||right.seconds-left.seconds).slice(0,mostTraced),kept=new Set(chosen);return all.filter(task=>kept.has(task))}const waits_shortest=20;function waitsOf(report,traced){
const all=[];for(const task of traced){const[first]=task.attempts;if(first!==void 0){all.push({task,kind:"waits for a place",from:couldStart(report,task),to:first.startedAt});for(const[index,attempt]of task.
attempts.entries()){const next=task.attempts[index+1];next===void 0||attempt.ended===void 0||all.push({task,kind:"waits for its next attempt",from:attempt.ended.at,to:next.startedAt})}}}return all.filter(
({from,to})=>to-from>=waits_shortest)}function couldStart({tasks,machines,startedHereAt},{task,attempts}){const startedAt=machines.find(({name})=>name===attempts[0]?.machine)?.startedAt??startedHereAt;
return task.needs.reduce((latest,id2)=>{const need=tasks.get(id2),first=need?.attempts[0],last=need?.attempts.at(-1);if(last?.machine!==void 0)return Math.max(latest,last.ended?.at??startedAt);const at=need?.
readySeconds!==void 0&&first!==void 0?first.startedAt+need.readySeconds*1e3:need?.ended?.at??startedAt;return Math.max(latest,at)},startedAt)}const mostWaits=500,trace_slots=1,waits=2,path=3,firstMachine=10;
function*traceJson(report,options2={}){const mask=(0,secrets_mask._)(options2),traced=tracedTasks(report),leftOut2=report.tasks.size-traced.length,title=JSON.stringify((0,plain_text.f$)(report.title,mask,
500));yield`${file_marks.Dq},"title":${title},"left-out-tasks":"${leftOut2}"},"displayTimeUnit":"ms","traceEvents":[`;let separator=`
`;for(const event of eventsOf(report,traced,mask))for(const text of traceEventText(event))yield`${separator}${text}`,separator=`,
`;yield`
]}
`}function*eventsOf(report,traced,mask){const since=at=>Math.max(0,Math.round((at-report.startedAt)*1e3)),end=since(report.startedAt+report.wallSeconds*1e3),nameOf2=task=>(0,plain_text.f$)((0,run_report.
lz)(task),mask,500),critical=new Set(report.criticalPath.path),rowOf=rowsIn(report);yield*rowsOf(report,traced,rowOf,mask);for(const task of traced){for(const attempt of(0,run_report.EW)(task))yield attemptSpan(
task,attempt,rowOf(attempt),nameOf2(task),mask,critical,since,end);const first=task.attempts[0];task.readySeconds!==void 0&&first!==void 0&&(yield{kind:"instant",row:rowOf(first),name:`${nameOf2(task)}\
 is ready`,at:since(first.startedAt+task.readySeconds*1e3)})}const longest=waitsOf(report,traced).toSorted((left,right)=>right.to-right.from-(left.to-left.from)).slice(0,mostWaits).toSorted((left,right)=>left.
from-right.from);for(const[id2,{task,kind,from,to}]of longest.entries())yield{kind:"wait",pid:waits,id:id2+1,name:`${nameOf2(task)}: ${kind}`,from:since(from),to:since(to),details:{task:task.task.id}};
yield*criticalEvents(report,rowOf,nameOf2,since,end)}function*rowsOf({machines},traced,rowOf,mask){for(const[place,{name}]of machines.entries())yield rowName({pid:firstMachine+place,tid:0},"process",(0,plain_text.
f$)(name,mask,500),-machines.length+place);yield rowName({pid:trace_slots,tid:0},"process",machineLabel({},{machines})??"slots",trace_slots);const used=new Map;for(const task of traced)for(const attempt of(0,run_report.
EW)(task)){const row=rowOf(attempt);used.set(`${row.pid} ${row.tid}`,row)}for(const row of[...used.values()].toSorted((one,other)=>one.pid-other.pid||one.tid-other.tid))yield rowName(row,"thread",slotLabel(
row.tid-1,void 0),row.tid);yield rowName({pid:waits,tid:0},"process","waiting to start",waits),yield rowName({pid:path,tid:0},"process","critical path",path),yield rowName({pid:path,tid:1},"thread","c\
ritical path",1)}function rowName(row,of,name,order){return{kind:"name",row,of,name,order}}function rowsIn({machines}){const pids=new Map(machines.map(({name},place)=>[name,firstMachine+place]));return({
slot,machine})=>({pid:pids.get(machine??"")??trace_slots,tid:slot+1})}function attemptSpan(task,attempt,row,name,mask,critical,since,end){const outcome=attempt.ended?.outcome,from=since(attempt.startedAt),
sign=(0,task_words.In)((0,task_words.ve)(task,attempt)),again=attempt.attempt===1?"":` (attempt ${attempt.attempt})`;return{kind:"span",row,name:`${sign.symbol} ${name}${again}`,category:(0,task_words.
ve)(task,attempt),from,to:Math.max(from,attempt.ended===void 0?end:since(attempt.ended.at)),details:{task:task.task.id,attempt:attempt.attempt,result:(0,task_words.Vj)(task),why:(0,plain_text.f$)((0,task_words.
zv)(attempt),mask,500),"exit-code":(0,json_text.FO)(outcome?.termination),signal:(0,json_text.oX)(outcome?.termination),"cpu-seconds":outcome?.usage===void 0?null:(0,json_text.Jp)(outcome.usage.cpuSeconds),
"peak-bytes":outcome?.usage?.peakBytes??null,"on-critical-path":critical.has(task.task.id),needs:task.task.needs.slice(0,20)}}}function*criticalEvents({tasks,criticalPath},rowOf,nameOf2,since,end){let before;
for(const[id2,task]of criticalPath.path.map(one=>tasks.get(one)).entries()){const first=task?.attempts[0],last=task?.attempts.at(-1);if(task===void 0||first===void 0||last===void 0)continue;const from=Math.
max(since(first.startedAt),before?.to??0),ended=(task.readySeconds===void 0?void 0:first.startedAt+task.readySeconds*1e3)??last.ended?.at,to=Math.max(from,ended===void 0?end:since(ended));yield{kind:"\
span",row:{pid:path,tid:1},name:nameOf2(task),category:"critical path",from,to,details:{task:task.task.id}},before!==void 0&&(yield{kind:"arrow",id:id2+1,from:{...rowOf(before.attempt),at:Math.max(since(
before.attempt.startedAt),Math.min(before.to,spanEnd(before.attempt,since,end)))},to:{...rowOf(first),at:since(first.startedAt)}}),before={attempt:last,to}}}function spanEnd({ended},since,end){return ended===
void 0?end:since(ended.at)}var otlp=__webpack_require__(778);function*otlpFile(report,source,options2={}){const traced=new Set(tracedTasks(report)),run2=new Map(source.run),leftOut2=report.tasks.size-
traced.size;leftOut2>0&&run2.set("rundag.tasks.left_out",String(leftOut2));const spans=(0,otlp.L)(report,{...source,run:run2},options2,task=>traced.has(task));yield*(0,otlp.J)(spans,source,options2)}function writeWholeFile(directory2,name,pieces,find2){
(0,make_directories.K)(directory2);const unfinished=(0,external_node_path_.join)(directory2,(0,report_files.D0)(name)),descriptor=(0,external_node_fs_.openSync)(unfinished,"wx",420);try{try{for(const text of whole_file_joined(
pieces))writeFully(descriptor,text)}finally{(0,external_node_fs_.closeSync)(descriptor)}const before=find2();if(before.kind==="foreign")throw new Error(`expected nothing else that writes a file of thi\
s name to ${directory2}; found ${before.found}: let the tasks write elsewhere, or name another report directory`);(0,external_node_fs_.renameSync)(unfinished,(0,external_node_path_.join)(directory2,name))}catch(error){
throw(0,external_node_fs_.rmSync)(unfinished,{force:!0}),error}}const leastWritten=256*1024;function*whole_file_joined(pieces){let text="";for(const piece of pieces)text+=piece,!(text.length<leastWritten)&&
(yield text,text="");yield text}function resultsDelivery(options2){return{name:report_files.GR,deliver:report=>{const{reportDirectory}=report;writeWholeFile(reportDirectory,report_files.GR,(0,results.
ji)(report,options2),()=>(0,report_files.uD)(reportDirectory,report_files.GR))}}}function furtherDeliveries(masking,sourceOf){return[{name:"junit.xml",deliver:report=>{for(const{name,text}of junitFiles(
report,masking))writeMarkedFile(report.reportDirectory,name,text)}},{name:"trace.json",deliver:report=>writeMarkedFile(report.reportDirectory,"trace.json",traceJson(report,masking))},{name:"trace.otlp\
.json",deliver:async report=>{const text=otlpFile(report,await sourceOf(),masking);writeMarkedFile(report.reportDirectory,"trace.otlp.json",text)}},{name:"report.html",deliver:report=>writeMarkedFile(
report.reportDirectory,"report.html",htmlReport(report,masking))}]}function writeMarkedFile(directory2,name,text){writeWholeFile(directory2,name,text,()=>findMarkedFile(directory2,name))}var input_problems=__webpack_require__(
6546);function maskForms(value){const bytes=Buffer.from(value),json=JSON.stringify(value).slice(1,-1),uri=encodeURIComponent(bytes.toString()),forms=[value,...base64Forms(bytes),value.replaceAll('"','\
\\"'),value.replaceAll("'","''"),json,json.replaceAll(/[\u0085\u2028\u2029]/g,character=>`\\u${hexadecimal(character,4)}`),uri,uri.replaceAll(/[!'()*]/g,character=>`%${hexadecimal(character,2).toUpperCase()}`),
escapedLikeXml(value),...value.length>8&&value.startsWith('"')&&value.endsWith('"')?[value.slice(1,-1)]:[],...ampersandSections(value)];return[...new Set(forms)].filter(form=>form!=="")}function base64Forms(bytes){
const alone=[0,1,2].map(from=>bytes.subarray(from).toString("base64")),inside=[0,1,2].map(before=>base64Inside(bytes,before)).filter(digits=>digits.length>=4);return[...alone,...inside]}function base64Inside(bytes,before){
const digits=Buffer.concat([Buffer.alloc(before),bytes]).toString("base64").replaceAll("=",""),shared=(before+bytes.length)%3===0?0:1;return digits.slice(Math.ceil(before*8/6),digits.length-shared)}function escapedLikeXml(value){
return value.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&apos;")}function ampersandSections(value){const coloured=value.indexOf("&+"),
end=coloured>=0?coloured+2:value.lastIndexOf("&")+1;return end===0?[]:[value.slice(0,end),value.slice(coloured>=0?end+1:end)].filter(section2=>section2.length>=6)}function hexadecimal(character,digits){
return character.charCodeAt(0).toString(16).padStart(digits,"0")}const pattern_automaton_prefix=8,bitsForEach=128;class PatternAutomaton{#unit;#parent;#fallback;#longest;#depth;#states=1;#children;#firstStates=new Int32Array(
256);#prefixes;constructor(patterns){this.#prefixes=prefixesOf(patterns);const most2=patterns.reduce((sum2,{length})=>sum2+length,1);this.#unit=new Uint16Array(most2),this.#parent=new Int32Array(most2),
this.#fallback=new Int32Array(most2),this.#longest=new Int32Array(most2),this.#depth=new Int32Array(most2),this.#children=new Int32Array(2**Math.ceil(Math.log2(2*most2)));for(const pattern of patterns)
this.#insert(pattern);this.#linkFallbacks()}find(text){const spans=[];for(let at=this.#nextStart(text,0);at<text.length;)at=this.#follow(text,at,spans);return spans}#follow(text,from,spans){let state=0;
for(let at=from;at<text.length;at++){state=this.#step(state,text.charCodeAt(at));const length=this.#longest[state]??0;length>0&&spans.push({start:at+1-length,end:at+1});const depth=this.#depth[state]??
0,start=at+1-depth;if(this.#prefixes!==void 0&&depth<pattern_automaton_prefix&&start>from)return this.#nextStart(text,start)}return text.length}#nextStart(text,from){const prefixes=this.#prefixes;if(prefixes===
void 0)return from;const last=text.length-pattern_automaton_prefix;if(from>last)return text.length;let hash=0;for(let at=from;at<from+pattern_automaton_prefix-1;at++)hash=rolled(hash,text.charCodeAt(at));
for(let at=from;at<=last;at++){hash=rolled(hash,text.charCodeAt(at+pattern_automaton_prefix-1));const place=pattern_automaton_placeOf(hash,prefixes.shift);if(((prefixes.bits[place>>>3]??0)&1<<(place&7))!==
0)return at}return text.length}#insert(pattern){let state=0;for(let at=0;at<pattern.length;at++){const unit=pattern.charCodeAt(at),known=this.#child(state,unit);state=known===0?this.#addChild(state,unit):
known}this.#longest[state]=pattern.length}#addChild(state,unit){const child=this.#states++;return this.#unit[child]=unit,this.#parent[child]=state,this.#depth[child]=(this.#depth[state]??0)+1,state===
0&&unit<this.#firstStates.length?this.#firstStates[unit]=child:this.#children[this.#placeOf(state,unit)]=child,child}#linkFallbacks(){for(const state of this.#byLength()){const parent=this.#parent[state]??
0;if(parent===0)continue;const fallback=this.#step(this.#fallback[parent]??0,this.#unit[state]??0);this.#fallback[state]=fallback,this.#longest[state]||=this.#longest[fallback]??0}}#byLength(){const states=this.#states,
length=this.#depth,longest=length.reduce((most2,one)=>Math.max(most2,one),0),next=new Int32Array(longest+2);for(let state=1;state<states;state++)add(next,(length[state]??0)+1,1);for(let size=1;size<next.
length;size++)add(next,size,next[size-1]??0);const ordered=new Int32Array(states-1);for(let state=1;state<states;state++)ordered[add(next,length[state]??0,1)]=state;return ordered}#step(from,unit){let state=from,
child=this.#child(state,unit);for(;child===0&&state!==0;)state=this.#fallback[state]??0,child=this.#child(state,unit);return child}#child(state,unit){return state===0&&unit<256?this.#firstStates[unit]??
0:this.#children[this.#placeOf(state,unit)]??0}#placeOf(state,unit){const mask=this.#children.length-1;let place=Math.imul(state^Math.imul(unit+1,2654435761),2246822507);for(place=(place^place>>>15)&mask;;){
const child=this.#children[place]??0;if(child===0||this.#parent[child]===state&&this.#unit[child]===unit)return place;place=place+1&mask}}}function prefixesOf(patterns){if(patterns.some(({length})=>length<
pattern_automaton_prefix))return;const exponent=Math.min(26,3+Math.ceil(Math.log2(1+patterns.length*bitsForEach/8))),bits=new Uint8Array(2**(exponent-3)),shift=32-exponent;for(const pattern of patterns){
let hash=0;for(let at=0;at<pattern_automaton_prefix;at++)hash=rolled(hash,pattern.charCodeAt(at));const place=pattern_automaton_placeOf(hash,shift);bits[place>>>3]=(bits[place>>>3]??0)|1<<(place&7)}return{
bits,shift}}function rolled(hash,unit){return(hash<<4)+Math.imul(unit,2654435761)|0}function pattern_automaton_placeOf(hash,shift){return Math.imul(hash^hash>>>15,739982445)>>>shift}function add(numbers,at,what){
const before=numbers[at]??0;return numbers[at]=before+what,before}function automataFor(patterns){const[short,long]=[patterns.filter(({length})=>length<pattern_automaton_prefix),patterns.filter(({length})=>length>=
pattern_automaton_prefix)];return[short,long].filter(({length})=>length>0).map(some=>new PatternAutomaton(some))}const mark="***",maskLimits={values:1e5,characters:4*1024**2};class Masker{#limits;#known=new Set;#characters=0;#added=[];#levels=[];constructor(limits=maskLimits){
this.#limits=limits}add(value){const texts=new Set([value,...value.split(/[\r\n]+/).map(line=>line.trim())].filter(text=>text.trim()!==""&&!this.#known.has(text)));if(this.#known.size+texts.size>this.#limits.
values)return beyond(this.#limits);const forms=Array.from(texts,maskForms),characters=forms.flat().reduce((sum2,{length})=>sum2+length,this.#characters);if(characters>this.#limits.characters)return beyond(
this.#limits);this.#characters=characters;for(const text of texts)this.#known.add(text);for(const form of forms.flat())this.#added.push(form)}get isEmpty(){return this.#known.size===0}mask(text){const spans=this.
places(text);if(spans.length===0)return text;const pieces=[];let from=0;for(const{start,end}of spans)pieces.push(text.slice(from,start),mark),from=end;return pieces.push(text.slice(from)),pieces.join(
"")}places(text){return this.#added.length>0&&this.#build(),merged(this.#levels.flatMap(({automata})=>automata.flatMap(one=>one.find(text))))}#build(){const patterns=this.#added;this.#added=[];for(let last=this.#levels.
at(-1);last!==void 0&&!(last.patterns.length>2*patterns.length);last=this.#levels.at(-1)){for(const pattern of last.patterns)patterns.push(pattern);this.#levels.pop()}this.#levels.push({patterns,automata:automataFor(
patterns)})}}function beyond({values,characters}){return`${`all tasks of a run may have ${(0,with_commas.r)(values)} values masked (each line is one), of ${(0,with_commas.r)(characters)} characters in\
 all forms that are looked for (base64, URL \u2026)`}, and this ::add-mask:: goes past that: mask fewer values`}function merged(spans){const result=[];for(const span of spans.toSorted((left,right)=>left.
start-right.start)){const last=result.at(-1);last===void 0||span.start>last.end?result.push(span):span.end>last.end&&(result[result.length-1]={start:last.start,end:span.end})}return result}function parallelismOf(setting2,machine){
switch(setting2.kind){case"auto":return machine;case"count":return{cpus:setting2.count,because:`max-parallel: ${setting2.count}`};case"percent":return{cpus:Math.max(1,Math.floor(machine.cpus*setting2.
percent/100)),because:`max-parallel: ${setting2.percent}% of ${machine.because}`}}}var load=__webpack_require__(3627);async function makeDeliveries(report,before,deliveries){const problems=[...before];
for(const{name,deliver}of deliveries){await(0,clock.g)();try{await deliver(withProblems(report,problems))}catch(error){const problem2=`${name}: ${(0,message_of.b)(error)}`;problems.includes(problem2)||
problems.push(problem2)}}return problems}function unasked(deliveries,tell){return deliveries.map(({name,deliver})=>({name,deliver:async report=>{try{await deliver(report)}catch(error){tell(`${name}: ${messageOf(
error)}`)}}}))}function leftOut(deliveries){return deliveries.map(({name})=>({name,deliver:()=>{throw new Error("left out, since the time of the cancelled run was over")}}))}function withProblems(report,problems){
if(problems.length===0)return report;const{ended}=report,known=new Set(report.warnings.map(({message})=>message)),added=problems.filter(message=>!known.has(message));return{...report,warnings:[...report.
warnings,...added.map(message=>({message,task:void 0}))],ended:ended?.result==="success"?{...ended,result:"failure"}:ended}}const lastTime=500;async function tellWithPatience({report,problems,finishLog},output,signals,impatient){
const telling=finishLog().then(async all=>(await output.flush(),{kind:"whole",problems:all})),givingUp=impatience(signals,impatient),end=await Promise.race([telling,givingUp.comes]);if(givingUp.stop(),
typeof end!="string")return end;const where=`the logs of all tasks are in ${report.reportDirectory}`;return output.abandon(`the rest of the log was not printed: its reader had not read it when ${end} \
came; ${where}`),{kind:"given-up",problems}}function impatience(signals,impatient){let timer;return{comes:new Promise(resolve=>{const giveUp=what=>{timer??=setTimeout(()=>resolve(what),lastTime)};signals.
heard>1&&giveUp("a second signal");const onSignal=signal=>{(signals.heard>1||impatient.has(signal))&&giveUp(signal)};signals.attend(onSignal,onSignal)}),stop:()=>clearTimeout(timer)}}async function reportOn(outcome,newRun,ended){
const{report}=outcome,{door,sinks,signals,memory,graph}=ended,known=await makeReports(outcome,door.output,sinks);sinks.reported();const saving=memory&&keepResults(memory,graph,outcome,sinks),exporting=sendTraces(
newRun,door.environment,report),told=await tellWithPatience(outcome,door.output,signals,door.impatient),further=await makeDeliveries(report,[...known,...told.problems],sinks.furtherReports(told.kind));
door.keepsSignals||signals.close();const late=[...further,...lost(door.output)].filter(problem2=>!known.includes(problem2)),all=late.length===0?known:await makeDeliveries(report,[...known,...late],sinks.
lateReports(late,told.kind,report));for(const notice of[...await saving??[],...await exporting])await sinks.note(notice);const problems=[...logProblems(report),...all];return await sinks.announce?.(withProblems(
report,problems)),await sinks.finish(report,problems,told.kind)}async function keepResults(memory,graph,{report,finishRemembering},sinks){const{remembered,notices}=await finishRemembering(),kept=await memory.
with(graph,report,remembered);if(kept===void 0)return notices;if(await sinks.keepLater?.(kept)===!0)return[];const notice=await memory.save(kept);return notice===void 0?notices:[...notices,notice]}async function sendTraces({
trace,masker},environment,report){if(!Object.keys(environment).some(name=>/^OTEL_EXPORTER_OTLP_(?:TRACES_)?ENDPOINT$/.test(name)))return[];const{exportTraces}=await __webpack_require__.e(869).then(__webpack_require__.
bind(__webpack_require__,1869)),notice=await exportTraces(environment,report,trace,{masker});return notice===void 0?[]:[notice]}async function makeReports({report,merged:merged2,problems},output,sinks){
const before=[...sinks.problems,...problems,...removedLogs(report),...lost(output)],made2=await makeDeliveries(report,before,sinks.reports(merged2));return made2.length>before.length?await makeDeliveries(
report,made2,sinks.correction):made2}function lost({problem:problem2}){return problem2===void 0?[]:[problem2]}var shard_settings=__webpack_require__(3779);async function runAndReport(settings,door){const{
environment,question}=door,headStart=question===void 0&&!settings.dryRun&&(settings.why??settings.logOf)===void 0?new HeadStart:void 0,refuse2=(problems,graphFile2)=>(headStart?.drop(),door.refuse(problems,
graphFile2)),isOfGraph=question?.about==="whole"||!(0,shard_settings.EG)(settings),remembering=question!==void 0&&isOfGraph?void 0:openMemory(settings,door);settings.shareCpus!=="jobserver"&&await headStart?.
startKeeper();const loaded=await(0,load.Hh)(settings,door.base,(0,load.D5)(environment),door.asker),{graphFile}=loaded,answer=async(asked,graph2)=>{const found=asked.answer(graph2,graphFile);return found.
kind==="text"?await door.show(found.text):await refuse2((0,input_problems.v)([found.message]),graphFile)};if(loaded.kind==="problems")return await refuse2(loaded.problems,graphFile);const whole=loaded.
graph,checkProblems=await problemsOfChecks(settings,whole);if(checkProblems.length>0)return await refuse2((0,input_problems.v)(checkProblems),graphFile);if(question!==void 0&&isOfGraph)return await answer(
question,whole);const parallelism=parallelismOf(settings.maxParallel,usableCpus()),memory=await remembering;if(memory?.problem!==void 0)return await refuse2((0,input_problems.v)([memory.problem]),graphFile);
const sharding=(0,shard_settings.EG)(settings)?await openSharding(settings,door,whole):void 0;if(sharding?.problem!==void 0)return await refuse2((0,input_problems.v)([sharding.problem]),graphFile);const remembered=await memory?.
recall(whole,expected=>sharding?.partOf(expected)??whole);if(remembered?.kind==="problem")return await refuse2((0,input_problems.v)([remembered.problem]),graphFile);const graph=remembered?.graph??whole,
plan=sharding?.plan(remembered?.expected,parallelism.cpus);if(plan!==void 0)return await door.show(plan.text,new Map([["shards",plan.shards]]));const merged2=sharding?.merged(remembered?.expected,new Set(
remembered?.given.keys()));if(merged2?.shards===0)return await refuse2((0,input_problems.v)(merged2.problems),graphFile);if(question!==void 0)return await answer(question,without(graph,merged2?.given));
const recalled=withNotes(withMerged(remembered,merged2),[...sharding?.notesOn(graph)??[],...memory?.notesOnAgain(remembered,merged2?.given)??[]]);if(settings.logOf!==void 0){const{keptLogs}=await Promise.
all([__webpack_require__.e(118),__webpack_require__.e(362),__webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__,4021)),log=await keptLogs(settings.logOf,graph,recalled?.memory);
return log.kind==="text"?await door.show(log.text):await refuse2((0,input_problems.v)([log.message]),graphFile)}if(settings.why!==void 0){const{whyTasksRun}=await __webpack_require__.e(951).then(__webpack_require__.
bind(__webpack_require__,1951));return await door.show(await whyTasksRun({graph,settings,parallelism,environment,...recalled}))}if(settings.dryRun){const{planText}=await __webpack_require__.e(890).then(
__webpack_require__.bind(__webpack_require__,890));return await door.show(planText(graph,parallelism,recalled?.expected,recalled?.given))}const made2=makeReportDirectory(settings.reportDirectory,environment,
graph.tasks.map(({id:id2})=>id2));if(made2.kind==="problem")return await refuse2((0,input_problems.v)([made2.message]),graphFile);const masker=new Masker,runToken=await(0,random_token.z)(),trace=(0,trace_context.
k$)(environment.TRACEPARENT,await(0,random_token.z)()),newRun={graph,settings,reportDirectory:made2.path,runToken,masker,trace,shard:sharding?.ofRun};await memory?.begin();const signals=door.signals(),
sinks=door.open(newRun);let outcome;try{outcome=await run({...newRun,...sinks,...recalled,graph,placesFrom:door.asker==="action"?door.base:void 0,flaws:merged2?.problems,machines:merged2?.machines,headStart,
graphFile,parallelism,environment,signals})}catch(error){if(!(error instanceof StartError))throw error;return sinks.abandon(),await refuse2((0,input_problems.v)([error.message]),graphFile)}return await reportOn(
outcome,newRun,{door,sinks,signals,memory,graph:whole})}function without(graph,given){return given===void 0?graph:{...graph,tasks:graph.tasks.filter(({id:id2})=>!given.has(id2))}}async function openMemory(settings,door){
const{Memory}=await __webpack_require__.e(503).then(__webpack_require__.bind(__webpack_require__,503));return await Memory.open(settings,{...door,environment:door.wholeEnvironment})}async function problemsOfChecks(settings,whole){
if(settings.githubToken===void 0&&settings.checks.length===0)return[];const{checkProblems}=await __webpack_require__.e(934).then(__webpack_require__.bind(__webpack_require__,9934));return checkProblems(
whole,settings)}async function openSharding(settings,door,whole){const{Sharding}=await Promise.all([__webpack_require__.e(825),__webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__,
1901));return new Sharding(whole,settings,{environment:door.wholeEnvironment,base:door.base,directory:(0,external_node_path_.relative)(door.base,settings.workingDirectory).replaceAll(external_node_path_.
sep,"/"),targets:settings.targets})}function withNotes(recalled,notes){return recalled===void 0||notes.length===0?recalled:{...recalled,notes:[...notes,...recalled.notes??[]]}}function withMerged(recalled,merged2){
if(merged2===void 0)return recalled;const none2=new Map,{past=none2,expected,memory,keepIndexIn,given=none2,notes=[]}=recalled??{};return{past,expected,memory,keepIndexIn,given:new Map([...given,...merged2.
given]),notes:[...notes,...merged2.notes,...merged2.problems]}}async function performCommand(argv,terminal){const{directory:directory2,environment}=terminal,wholeEnvironment={...environment};hideVariables(
(0,task_environment.sy)(environment,process.platform));const command=commandFromArguments(argv,{directory:directory2,kindOfFile,nearestGraphFile:()=>nearestGraphFile(directory2)});switch(command.kind){case"\
help":return show(helpText,terminal);case"import-help":return show(importHelpText,terminal);case"import":{const{performImport}=await __webpack_require__.e(617).then(__webpack_require__.bind(__webpack_require__,
8617)),end=await performImport(command,directory2);return end.kind==="text"?show(end.text,terminal):refuse(end.problems,terminal)}case"version":return show(`${terminal.version}
`,terminal);case"problems":return refuse([...(0,input_problems.v)(command.problems),...(0,input_problems.v)(["try --help"])],terminal);case"run":case"validate":case"list":case"draw":break}const isRun=command.
kind==="run",openLive=isRun&&terminal.screen!==void 0?await liveTerminals(terminal.screen):void 0,live=[],door={asker:"command line",environment,wholeEnvironment,base:directory2,output:terminal.output,
signals:()=>new EndSignals,keepsSignals:!1,impatient:new Set(["SIGINT","SIGTERM"]),refuse:problems=>refuse(problems,terminal),show:text=>show(text,terminal),open:newRun=>{const foot=openLive?.(newRun,
terminal);return foot!==void 0&&live.push(foot),openSinks(newRun,terminal,foot)}};try{return await runAndReport(command.settings,isRun?door:{...door,question:questionOf(command)})}finally{for(const foot of live)
foot.end()}}async function liveTerminals(screen){const{LiveTerminal}=await __webpack_require__.e(929).then(__webpack_require__.bind(__webpack_require__,6310));return({masker},{output,colour:colour2,environment})=>{
const look={paint:(0,paint.R)(colour2),mask:(0,secrets_mask._)({masker})};return new LiveTerminal(output,screen,look,resizingOf(environment))}}function openSinks(newRun,terminal,live){const{settings,reportDirectory,
masker,shard,trace}=newRun,{output,environment}=terminal,mode=settings.log??(live===void 0?"grouped":"failures"),log=new LogReporter(live??output,terminalStyle(terminal.colour),{masker,mode}),errors=terminal.
errorsOnScreen?live??terminal.errors:terminal.errors,debugging=commandDebugging(environment,errors,masker),results2=[resultsDelivery({masker,shard})],isOurs2=settings.reportDirectory===void 0,sourceOf=async()=>{
const{traceSource}=await __webpack_require__.e(741).then(__webpack_require__.bind(__webpack_require__,6741));return traceSource(environment,trace)};return{problems:[],debug:debugging.debug,followOutput:mode===
"live",reporters:[new JournalReporter(reportDirectory,{masker}),...live===void 0?[log]:live.reportersWith(log),...debugging.reporters],abandon:()=>{live?.end(),isOurs2&&removeReport(reportDirectory,temporaryDirectory(
environment))},reports:()=>results2,correction:[],reported:()=>{},furtherReports:()=>isOurs2?[]:furtherDeliveries({masker},sourceOf),lateReports:()=>results2,note:async text=>terminal.errors.write(`ru\
ndag: ${text}
`),finish:async(report,problems,told)=>{for(const problem2 of problems)await terminal.errors.write(`rundag: ${problem2}
`);const status=exitStatus(report,problems,told);return!isOurs2||status!==0||log.leftOutLines>0||leavesRunning(report)?(isOurs2&&forgetOldReports(reportDirectory,temporaryDirectory(environment),Date.now()),
await output.write(`${whatIsIn(reportDirectory)}: ${reportDirectory}
`),status):(removeReport(reportDirectory,temporaryDirectory(environment)),status)}}}function whatIsIn(reportDirectory){return`${(0,external_node_fs_.existsSync)((0,external_node_path_.join)(reportDirectory,
"report.html"))?"report.html, ":""}logs and results.json`}function leavesRunning({tasks}){return[...tasks.values()].some(task=>(0,processes.v)(task).some(({kind})=>kind==="left-running"))}function exitStatus(report,problems,told){
if(told==="given-up")return 130;switch(report.ended?.result){case"success":return problems.length>0?1:0;case"cancelled":return 130;case"failure":case void 0:return 1}}async function show(text,{output,
errors}){return await output.write(text),await output.flush(),output.problem===void 0?0:(await errors.write(`rundag: ${output.problem}
`),2)}async function refuse(problems,{errors,errorsColour}){const{ownLine,paint:paint2}=terminalStyle(errorsColour);return await errors.write(`${(0,input_problems.p)(problems,ownLine,paint2).join(`
`)}
`),2}async function runCommandLine(){keepInspectorShut();const{env:environment,stdout,stderr}=process;await endWith(output=>performCommand(process.argv.slice(2),{output,errors:new StandardOutput(stderr,
!1),screen:isLive(environment,stdout.isTTY)?new TerminalScreen(stdout):void 0,errorsOnScreen:stderr.isTTY,colour:hasColours(environment,stdout.isTTY),errorsColour:hasColours(environment,stderr.isTTY),
directory:currentDirectory(),environment,version:rundag_version.C}),2)}}),6546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>problemLines,v:()=>unplaced});var model_diagnostic=__webpack_require__(5602),display_width=__webpack_require__(8224);function markedLength(line,start,isCut){const before=line.slice(0,start),rest=line.
slice(start);if(insideExpression.test(before))return lengthOf(word,rest);const indent=/^\s+/.exec(rest);if(indent!==null)return indent[0].length;const first=rest.charAt(0);return first==='"'||first===
"'"?quotedLength(rest,first):first==="{"||first==="["?bracketedLength(rest):valueBegins.test(before)?lengthOf(isCut||isInFlow(before,rest)?flowValue:blockValue,rest):lengthOf(word,rest)}const insideExpression=/\$\{\{(?:(?!\}\})[^])*$/,
valueBegins=/(?:^|[[{]|[:?,-][ \t])[ \t]*$|(?:^|[ \t])[&!][\w./:!-]*[ \t]+$/,blockValue=/^(?:\$\{\{[^]*?\}\}|:(?=\S)|[ \t](?!#)|[^\s:])+/,flowValue=/^(?:\$\{\{[^]*?\}\}|:(?=[^\s,[\]{}])|[ \t](?!#)|[^\s:,[\]{}])+/,
word=/^(?:[\w.-]+|[^\s\w,()[\]{}]+)/;function quotedLength(text,mark){return(mark==='"'?/^"(?:\\.|[^"\\])*"/:/^'(?:''|[^'])*'(?!')/).exec(text)?.[0].length??Math.max(1,text.trimEnd().length)}function lengthOf(pattern,text){
return Math.max(1,(pattern.exec(text)?.[0]??"").trimEnd().length)}function bracketedLength(text){let depth=0;for(let index=0;index<text.length;index+=1)if(depth+=depthChange(text.charAt(index)),depth===
0)return index+1;return text.trimEnd().length}function isInFlow(before,rest){let depth=0;for(const character of before)depth=Math.max(0,depth+depthChange(character));if(depth>0)return!0;for(const character of rest)
if(depth+=depthChange(character),depth<0)return!0;return!1}function depthChange(character){return character==="{"||character==="["?1:character==="}"||character==="]"?-1:0}const widest=100,widestBefore=50,
reach=600,pieces=/[\s,{}[\]"']|[^\s,{}[\]"']+/gu;function excerptLines(source,at,ownLine,paint){const line=source.replace(/\r$/,""),place=at.column-1;if(/^[ \t]*$/.test(line)||place>line.length)return[];
const quoted=quotePart(line,place,at.length);if(quoted===void 0)return[];const gutter=`  ${at.line} |`,shown=ownLine(`${gutter} ${quoted.text}`),below=`${" ".repeat(gutter.length-1)}|`;return[`${paint(
"dim",gutter)}${shown.slice(gutter.length)}`,`${paint("dim",below)} ${" ".repeat(quoted.before)}${paint("red","^".repeat(quoted.marked))}`]}function quotePart(line,place,length){const from=Math.max(0,
place-reach),to=Math.min(line.length,place+reach),whole=piecesOf(line.slice(from,to),from).filter(({start,end:end2})=>(start>from||from===0)&&(end2<to||to===line.length)),window=windowAround(whole,place),
[first]=window,last=window.at(-1);if(first===void 0||last===void 0)return;const lead=first.start===0?"":"\u2026",cells=window.flatMap(piece=>piece.cells),end=place+(length??markedLength(line.slice(from,
to),place-from,from>0)),columns=wanted=>cells.reduce((sum,cell)=>sum+(wanted(cell.start)?cell.width:0),0);return{text:`${lead}${cells.map(({shown})=>shown).join("")}${last.end===line.length?"":"\u2026"}`,
before:lead.length+columns(start=>start<place),marked:Math.max(1,columns(start=>start>=place&&start<end))}}function piecesOf(text,offset){return[...text.matchAll(pieces)].map(match=>{const start=offset+
match.index;let next=start;const cells=Array.from(match[0],character=>{const cell={...(0,display_width.W)(character),start:next};return next+=character.length,cell});return{cells,start,end:next,width:cells.
reduce((sum,{width})=>sum+width,0)}})}function windowAround(all,place){const found=all.findIndex(({end})=>end>place),middle=found<0?all.length-1:found,piece=all[middle];if(piece===void 0||found>=0&&piece.
start>place)return[];if(piece.width>widest)return[];let first=middle,last=middle,width=piece.width;const grow=(limit,next,advance)=>{for(let one=next();one!==void 0&&width+one.width<=limit;one=next())
width+=one.width,advance()},growLeft=limit=>grow(limit,()=>all[first-1],()=>first-=1);return growLeft(widestBefore),grow(widest,()=>all[last+1],()=>last+=1),growLeft(widest),all.slice(first,last+1)}var log_paint=__webpack_require__(
9403);const mostExcerpts=100;function problemLines(problems,ownLine,paint=(0,log_paint.R)(!1)){return problems.flatMap((problem,index)=>{if(problem.kind==="problem")return problem.message.split(`
`).map(ownLine);const{diagnostic,sourceLine}=problem,[first="",...details]=(0,model_diagnostic.x)(diagnostic).split(`
`).map(ownLine),excerpt=index<mostExcerpts?excerptLines(sourceLine,{...diagnostic.at,length:diagnostic.length},ownLine,paint):[];return[paint("bold",first),...excerpt,...details]})}function unplaced(messages){
return messages.map(message=>({kind:"problem",message}))}}),3627:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D5:()=>firstContexts,
Hh:()=>load_load,f5:()=>readToEnd,pS:()=>shownPath,LF:()=>unreadableText});var external_node_path_=__webpack_require__(6760),limits=__webpack_require__(717),load=__webpack_require__(6143),message_of=__webpack_require__(
898),read_at_most=__webpack_require__(3214),external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(8500),time_limit=__webpack_require__(127);const pieceBytes=65536,pollMilliseconds=5,
writerMilliseconds=1e4;class NoWriter extends Error{name="NoWriter"}async function readPipe(path,limit,patience=writerMilliseconds){const descriptor=(0,read_at_most.pC)(path);let late=!1;const patient=new time_limit.
h9(patience,()=>{late=!0});try{const pieces=[];let written=hasNoName(path);for(let left=limit+1;left>0;){const tooLate=late,piece=readNow(descriptor,Math.min(left,pieceBytes));if(written||=piece===void 0||
piece.length>0,piece!==void 0&&piece.length>0)pieces.push(piece),left-=piece.length;else{if(piece!==void 0&&written)break;if(tooLate&&!written)throw new NoWriter("nobody writes to it");await(0,promises_.
setTimeout)(pollMilliseconds)}}return Buffer.concat(pieces)}finally{patient.cancel(),(0,external_node_fs_.closeSync)(descriptor)}}function readNow(descriptor,most){const piece=Buffer.allocUnsafe(most);
try{return piece.subarray(0,(0,external_node_fs_.readSync)(descriptor,piece))}catch(error){if(error instanceof Error&&"code"in error&&error.code==="EAGAIN")return;throw error}}function hasNoName(path){
try{return external_node_fs_.realpathSync.native(path).startsWith("/dev/")}catch{return!0}}var input_problems=__webpack_require__(6546),node=__webpack_require__(6085);function reachable(starts,needsOf){
const reached=new Set(starts);for(const id2 of reached)for(const need of needsOf(id2))reached.add(need);return reached}function closure(ids2,targets,needsOf){const reached=reachable(targets,needsOf);return ids2.
filter(id2=>reached.has(id2))}var nearest=__webpack_require__(6047);function selectTargets(graph,targets){if(targets.length===0)return{kind:"graph",graph};const byTarget=new Map(graph.tasks.map(({id:id2})=>[
id2,[]]));for(const{id:id2,key}of graph.tasks){id2!==key&&byTarget.set(id2,[id2]);const instances=byTarget.get(key);instances===void 0?byTarget.set(key,[id2]):instances.push(id2)}const chosen=[],messages=[];
for(const target of targets){const ids2=byTarget.get(target)??matching(target,byTarget);if(ids2!==void 0){chosen.push(...ids2);continue}const suggestion=(0,nearest.p)(target,[...byTarget.keys()]),advice=(0,node.
$W)(target)?"keys that start with x- are ignored; rename it to make it a task":suggestion===void 0?"name a task of the graph":`did you mean ${JSON.stringify(suggestion)}?`;messages.push(`target ${JSON.
stringify(target)}: expected the id of a task; found ${target.includes("*")?"none that it fits":"no task of that name"}: ${advice}`)}if(messages.length>0)return{kind:"problems",messages};const needs=new Map(
graph.tasks.map(task=>[task.id,task.needs])),wanted=new Set(closure([...needs.keys()],chosen,id2=>needs.get(id2)??[]));return{kind:"graph",graph:{...graph,tasks:graph.tasks.filter(task=>wanted.has(task.
id))}}}function matching(pattern,byTarget){if(!pattern.includes("*"))return;const found=[...byTarget].filter(([id2])=>fits(id2,pattern)).flatMap(([,ids2])=>ids2);return found.length===0?void 0:found}function fits(text,pattern){
const parts=pattern.split("*"),[first="",last=""]=[parts[0],parts.at(-1)];if(text.length<first.length+last.length||!text.startsWith(first)||!text.endsWith(last))return!1;let from=first.length;for(const part of parts.
slice(1,-1)){const at=text.indexOf(part,from);if(at<0)return!1;from=at+part.length}return from<=text.length-last.length}var contexts=__webpack_require__(2979),task_environment=__webpack_require__(1806);
const greatFile=256*1024;async function load_load(settings,base,contexts2,asker="action"){const{source}=settings,graphFile=source.kind==="file"?shownPath(source.path):void 0;let bytes;try{bytes=source.
kind==="file"?await readToEnd((0,external_node_path_.resolve)(base,source.path),asker):source.text}catch(error){return{kind:"problems",graphFile,problems:(0,input_problems.v)([unreadable(source,error,
asker)])}}bytes.length>greatFile&&await growHeapSlowly();const loaded=(0,load.f)({bytes,file:graphFile??"dag",fallbackName:graphFile===void 0?"dag":(0,external_node_path_.basename)(graphFile)},contexts2);
if(loaded.kind==="diagnostics")return{kind:"problems",graphFile,problems:loaded.diagnostics.map(diagnostic=>({kind:"diagnostic",diagnostic,sourceLine:loaded.lineAt(diagnostic.at.line)}))};const selection=selectTargets(
loaded.graph,settings.targets);return selection.kind==="problems"?{kind:"problems",graphFile,problems:(0,input_problems.v)(selection.messages)}:{kind:"graph",graph:selection.graph,graphFile}}async function readToEnd(path,asker){
try{return(0,read_at_most.rU)(path,limits.H$)}catch(error){if(asker==="command line"&&error instanceof read_at_most.mn&&error.isPipe)return await readPipe(path,limits.H$);throw error}}const adviceToWrite={
action:'write the graph there, or name another file, or give the graph itself (input "dag")',"command line":"write the graph there, or name another file: rundag -f FILE"},adviceToCheck={action:"check \
the path; it starts at the workspace","command line":"check the path; it starts at the current directory"},known=new Map([["ENOENT","no such file"],["EISDIR","a directory"],["EACCES","a file that this\
 user may not read"]]);function shownPath(path){const normal=(0,external_node_path_.normalize)(path);return!(0,external_node_path_.isAbsolute)(path)&&normal.split(external_node_path_.sep)[0]!==".."?normal.
replaceAll(external_node_path_.sep,"/"):path}function unreadable(source,error,asker){const path=source.kind==="file"?source.path:"dag",advice=source.kind==="file"&&source.isDefault?adviceToWrite[asker]:
adviceToCheck[asker];return`graph file ${JSON.stringify(path)}: ${unreadableText(error,asker)}: ${advice}`}function unreadableText(error,asker){if(error instanceof NoWriter)return"expected a regular f\
ile, or a pipe with a writer; found a FIFO that nobody writes to";if(error instanceof read_at_most.mn)return`expected ${asker==="command line"?"a regular file or a pipe":"a regular file"}; found ${error.
found}`;const message=(0,message_of.b)(error);return`expected a readable YAML file; found ${known.get(message.split(":")[0]??"")??message}`}function firstContexts(environment){const{platform,arch}=process;
return(0,contexts.OD)((0,task_environment.aK)(environment,platform),{platform,arch})}async function growHeapSlowly(){const{setFlagsFromString}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,
8877,19));setFlagsFromString("--heap-growing-percent=50")}}),3779:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EG:()=>isSharded,
KI:()=>matrixWithoutShard,WA:()=>conflictIn});var _run_shards_shard_number_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5677);function isSharded({shard,shards,merge}){return(shard??shards??merge)!==
void 0}function conflictIn({shard,shards,merge}){const given=[...shard===void 0?[]:["shard"],...shards===void 0?[]:["shards"],...merge===void 0?[]:["merge"]];if(!(given.length<2))return`${given.join("\
 and ")}: expected one of them; found ${given.length}: one job plans the shards, others run one each, and another one merges them`}function matrixWithoutShard(matrix,shard){const own=shard===void 0?[]:
[`${shard.index}/${shard.of}`,(0,_run_shards_shard_number_js__WEBPACK_IMPORTED_MODULE_0__.Vo)(shard)];let values;try{values=JSON.parse(matrix)}catch{return""}if(typeof values!="object"||values===null)
return"";const others=Object.entries(values).filter(([key,value])=>!/shard/i.test(key)&&!own.includes(value));return others.length===0?"":JSON.stringify(others)}}),3730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>combineNeeds});const precedence=["failure","cancelled","success","skipped"];function combineNeeds(instances){let result="skipped";const outputs=new Map;
for(const instance of instances){precedence.indexOf(instance.result)<precedence.indexOf(result)&&(result=instance.result);for(const[name,value]of instance.outputs)value!==""&&outputs.set(name,value)}return{
result,outputs}}}),272:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V9:()=>escapeCommandData2,fE:()=>formatCommand});function escapeCommandData2(text){
return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeCommandProperty(text){return escapeCommandData2(text).replaceAll(":","%3A").replaceAll(",","%2C")}function formatCommand({name,properties,data}){const pairs=Array.from(properties,
([key,value])=>`${key}=${escapeCommandProperty(value)}`);return`::${[name,...pairs.length===0?[]:[pairs.join(",")]].join(" ")}::${escapeCommandData2(data)}`}}),6773:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KO:()=>readableLines});var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1826),_format_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
272);const annotationLabels=new Map([["error","Error: "],["warning","Warning: "],["notice","Notice: "]]);function neutraliseLine2(line){if(!(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.cz)(line))
return line;const command=(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.Q8)(line);if(command?.name==="debug")return`::debug::${(0,_format_command_js__WEBPACK_IMPORTED_MODULE_1__.V9)(disarmLine2(
command.data))}`;const label=command&&annotationLabels.get(command.name);return command===void 0||label===void 0?disarmLine2(line):`${label}${command.data}`.split(/\r\n|[\r\n]/).map(disarmLine2).join(
`
`)}const silent=new Set(["add-matcher","debug","remove-matcher"]);function readableLines(line){if(!(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.cz)(line))return[line];const command=(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.
Q8)(line);return command!==void 0&&silent.has(command.name)?[]:neutraliseLine2(line).split(`
`)}const indent="[\\s\\u0085\\u180e]*",colonForm=new RegExp(`^(${indent})(?=::[^:]*:[^:]*:)`);function disarmLine2(line){const bracketless=line.includes("##[")?line.replaceAll(/##\[(?!\\)/g,"##[\\"):line;
return bracketless.includes("::")?bracketless.replace(colonForm,"$1\\"):bracketless}}),7312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>numberText});const digits=15;function numberText(value){const[mantissa="",power=""]=value.toExponential(digits-1).split("e"),exponent=Number(power);return exponent>=-4&&exponent<digits?String(Number(
value.toPrecision(digits))):`${String(Number(mantissa))}E${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`}}),2539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>variableKey,y:()=>refusedName});function variableKey(name,platform){return platform==="win32"?name.toUpperCase():name}function refusedName(name,platform){
const upper=name.toUpperCase();if(upper==="NODE_OPTIONS")return"cannot be passed on with GITHUB_ENV, as GitHub's runner refuses it: set it in the env of the tasks that need it";const compared=platform===
"win32"?upper:name,prefix=["GITHUB_","RUNNER_"].find(candidate=>compared.startsWith(candidate));if(prefix!==void 0)return`cannot be passed on with GITHUB_ENV, as names that begin with ${prefix} belong\
 to GitHub's runner: choose another name`}}),1826:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ik:()=>unescapeCommandData,
Q8:()=>parseWorkflowCommand,cz:()=>mayBeCommand,h3:()=>workflowCommandNames,wl:()=>commandMarks2,zM:()=>unescapeCommandProperty});const commandMarks2=[{text:"::",atStart:!0},{text:"##[",atStart:!1}];function mayBeCommand(line){
return commandMarks2.some(({text})=>line.includes(text))}const workflowCommandNames=new Set(["add-mask","add-matcher","add-path","debug","echo","endgroup","error","group","notice","remove-matcher","sa\
ve-state","set-env","set-output","stop-commands","warning"]),whiteSpace="[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",leadingWhiteSpace=new RegExp(`^${whiteSpace}\
+`),characterOfEscape=new Map([["%25","%"],["%0D","\r"],["%0A",`
`],["%3A",":"],["%2C",","],["%3B",";"],["%5D","]"]]),dataEscapes=/%(?:25|0D|0A)/g,propertyEscapes=/%(?:25|0D|0A|3A|2C)/g,bracketEscapes=/%(?:25|0D|0A|3B|5D)/g;function parseWorkflowCommand(line,resumeToken){
return parseColonForm(line,resumeToken)??parseBracketForm(line,resumeToken)}function parseColonForm(line,resumeToken){if(!line.includes("::"))return;const text=line.replace(leadingWhiteSpace,"");if(!text.
startsWith("::"))return;const end=text.indexOf("::",2);if(!(end<0))return command(text.slice(2,end),text.slice(end+2),resumeToken,",",propertyEscapes,dataEscapes)}function parseBracketForm(line,resumeToken){
const start=line.indexOf("##[");if(start<0)return;const end=line.indexOf("]",start);if(end<0)return;const head=line.slice(start+3,end);return command(head,line.slice(end+1),resumeToken,";",bracketEscapes,
bracketEscapes)}function command(head,data,resumeToken,separator,escapesInProperties,escapesInData){const space=head.indexOf(" "),written=space<0?head:head.slice(0,space),name=written.toLowerCase();if(!(workflowCommandNames.
has(name)&&/^[a-z-]+$/i.test(written))&&name!==resumeToken?.toLowerCase())return;const properties=new Map,spellings=new Map;for(const part of space<0?[]:trim(head.slice(space+1),separator).split(separator)){
const pair=/^=*([^=]+)=+([^=][^]*)/.exec(part);if(pair?.[1]===void 0||pair[2]===void 0)continue;const spelling=spellings.get(pair[1].toLowerCase())??pair[1];spellings.set(pair[1].toLowerCase(),spelling),
properties.set(spelling,unescape(pair[2],escapesInProperties))}return{name,properties,data:unescape(data,escapesInData)}}function trim(text,separator){if(separator===";")return text;let end=text.length;
for(;end>0&&leadingWhiteSpace.test(text.charAt(end-1));)end--;return text.slice(0,end).replace(leadingWhiteSpace,"")}function unescapeCommandData(text){return unescape(text,dataEscapes)}function unescapeCommandProperty(text){
return unescape(text,propertyEscapes)}function unescape(text,escapes){return text.includes("%")?text.replace(escapes,escape=>characterOfEscape.get(escape)??escape):text}}),8469:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CJ:()=>bindAdvice,Nc:()=>readAdvice,cG:()=>variableName});const meaningful=new Set(["PATH","HOME","SHELL","ENV","IFS","PWD","USER","LANG","TMPDIR","TEMP","TM\
P","CI"]);function bindAdvice(expression,use,shell){const context=use.name.toLowerCase(),[only]=use.path;if(context==="env"&&use.path.length===1&&only!==void 0&&/^\w+$/.test(only))return readAdvice(only,
shell);const name=variableName(context,use.path);return`bind it in env: (${name}: \${{ ${expression} }}) and ${readAdvice(name,shell)}`}function variableName(context,path){const words=path.filter(word=>word!==
"*"&&word!=="outputs"),name=((context==="needs"?words:words.slice(-1)).join("_")||context).toUpperCase().replaceAll(/[^A-Z0-9_]+/g,"_");return meaningful.has(name)||/^(?:[0-9]|GITHUB_|RUNNER_|NODE_)/.
test(name)?`THE_${name}`:name}const posixShells=new Set(["bash","sh","dash","ash","ksh","zsh"]);function readAdvice(variable,shell){return isPosix(shell)?`use "$${variable}" in the script`:`read it fr\
om the variable ${variable}`}function isPosix(shell){const program=shell?.trim().split(/\s/)[0]?.replace(/^.*\//,"");return program===void 0||posixShells.has(program)}}),4175:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$B:()=>shellPattern,Ae:()=>taskIds,ZY:()=>memoryBytes,gT:()=>memoryPattern,rR:()=>poolNames,zo:()=>variableNames});const taskIds={pattern:/^(?!__|\.[0-9])(?=[@/.:#]*[A-Za-z0-9_])[A-Za-z_@/.][A-Za-z0-9_.:/#@-]*$/,
called:"a task id",expected:"letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)"},variableNames={pattern:/^[^=]+$/,called:"the name of an environment variable",expected:'\
a name without "="'},poolNames={pattern:/\S/,called:"the name of a pool",expected:"a name"},shellPattern=`^(${["bash","sh","pwsh","powershell","cmd","python"].join("|")})$|\\{0\\}`,memoryPattern="^([0\
-9]+(?:\\.[0-9]+)?) ?(?:([KkMmGgTt])([Ii]?))?[Bb]$";function memoryBytes(written){const match=new RegExp(memoryPattern).exec(written);if(match===null)return;const[,amount="",prefix="",binary=""]=match,
power=["","K","M","G","T"].indexOf(prefix.toUpperCase()),bytes=Math.round(Number(amount)*(binary===""?1e3:1024)**power);return Number.isSafeInteger(bytes)&&bytes>0?bytes:void 0}}),6143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>loadGraph});var yaml_document=__webpack_require__(9372);function placeInText(at,text,offset){const start=at.lines?.().findLast(one=>one.offset<=offset);
if(start!==void 0)return{file:at.file,line:start.line,column:start.column+offset-start.offset};const before=text.slice(0,offset),lineStart=before.lastIndexOf(`
`)+1;return{file:at.file,line:at.line+before.split(`
`).length-1,column:at.column+offset-lineStart}}function partOfText(at,text,offset){const{lines}=at,place=placeInText(at,text,offset);return lines===void 0?place:{...place,lines:()=>lines().map(({offset:from,
line,column})=>({offset:from-offset,line,column}))}}function beginningOf(at){const{file,line,column,lines}=at;return lines===void 0?at:{file,line,column}}var limits=__webpack_require__(717);const nothing=new Map,
noVariables={found:nothing,file:new Map,own:new Map};class EnvironmentLayers{#file;#defaults;#below;#left=limits.VH;#diagnostics;constructor(file,defaults2,diagnostics){const fileFound=file?.value??nothing;
this.#file=valuesOf(fileFound),this.#defaults=defaults2?.value??nothing;const found=new Map([...fileFound,...this.#defaults]);this.#below={found,file:this.#file,own:valuesOf(this.#defaults)},this.#diagnostics=
diagnostics}over(task2,at){const before=this.#left;if(this.#left-=this.#below.found.size+(task2?.value.size??0),before>=0&&this.#left<0){const expected=`at most ${limits.VH}, those of the file counted\
 for each task`;this.#diagnostics.add({message:"the tasks have too many environment variables",expected,at})}return this.#left<0?noVariables:task2===void 0?this.#below:{found:new Map([...this.#below.found,
...task2.value]),file:this.#file,own:valuesOf(new Map([...this.#defaults,...task2.value]))}}}function valuesOf(found){return new Map([...found].map(([name,variable2])=>[name,variable2.value]))}var model_diagnostic=__webpack_require__(
5602),diagnostics_node=__webpack_require__(6085),file_patterns=__webpack_require__(7228),known_patterns=__webpack_require__(821);function checkOutputPlaces(tasks,diagnostics){const makers=tasks.filter(
task2=>task2.keys.outputs!==void 0&&runsCommand(task2));if(makers.length===0)return;const uncertain=skippable(tasks),outputs=makers.filter(({key})=>!uncertain.has(key)).flatMap(outputsOf),byText=firstBy(
outputs,({pattern:pattern2})=>pattern2),wholes=firstBy(outputs.filter(({hasAll})=>hasAll),({names:names2})=>names2.join("/")),told=new Set;for(const output of outputs){const other=otherThan(output,byText.
get(output.pattern))??enclosing(output,wholes),place=(0,model_diagnostic.L)(output.at);other===void 0||told.has(place)||(told.add(place),diagnostics.add({...problemOf(output,other),at:output.at}))}}function runsCommand({
keys:keys2}){return(keys2.run!==void 0||keys2.command!==void 0)&&keys2.service===void 0}function skippable(tasks){const dependents=new Map;for(const{key,needKeys}of tasks)for(const need of needKeys){const known2=dependents.
get(need);known2===void 0?dependents.set(need,[key]):known2.push(key)}const conditional=tasks.filter(({keys:keys2})=>(keys2.if?.value.trim()??"")!==""),reached=new Set(conditional.map(({key})=>key));for(const key of reached)
for(const dependent of dependents.get(key)??[])reached.add(dependent);return reached}function outputsOf(task2){if(task2.keys.outputs?.value.some(({value})=>value.includes("!"))===!0)return[];const outputs=[];
for(const known2 of(0,known_patterns.jA)(task2,"outputs")){if((0,file_patterns.bX)(known2.pattern))continue;const names2=known2.pattern.split(/[\\/]/).filter(name=>name!==""),literal=names2.findIndex(
name=>/[*?[\]{}()]/.test(name)),rest=literal===-1?[]:names2.slice(literal);outputs.push({...known2,task:task2,names:names2.slice(0,names2.length-rest.length),hasAll:["","**","**/*"].includes(rest.join(
"/"))})}return outputs}function firstBy(outputs,keyOf){const first=new Map;for(const output of outputs)first.has(keyOf(output))||first.set(keyOf(output),output);return first}function otherThan({id:id2},other){
return other?.id===id2?void 0:other}function enclosing(output,wholes){for(let depth=output.names.length;depth>0;depth-=1){const other=otherThan(output,wholes.get(output.names.slice(0,depth).join("/")));
if(other!==void 0)return other}}function problemOf(output,other){const{pattern:pattern2,task:task2}=output,message=pattern2===other.pattern?`${(0,diagnostics_node.hD)(pattern2)} is an output of both t\
ask "${other.id}" and task "${output.id}"`:`${(0,diagnostics_node.hD)(pattern2)}, an output of task "${output.id}", lies in ${(0,diagnostics_node.hD)(other.pattern)}, an output of task "${other.id}"`,
isOneMatrix=task2===other.task,[key="KEY"]=task2.instances?.combinations[0]?.keys()??[];return{message,expected:"a place of its own for what each task makes, since outputs are removed before the task \
runs",hint:isOneMatrix?`put the value of the matrix into it, such as dist/\${{ matrix.${key} }}/**`:"write to another directory, or name only the files that the task makes"}}var template=__webpack_require__(
514);const patternKeys=["inputs","outputs","junit"];function checkStatedFiles(tasks,{defaults:defaults2,cache},diagnostics){checkTwice("env",cache?.value.env?.value,diagnostics),checkTwice("tools",cache?.
value.tools?.value,diagnostics),defaults2!==void 0&&checkPatterns(defaults2.value,diagnostics);for(const task2 of tasks)checkUse(task2,diagnostics),checkPatterns(task2.own,diagnostics),checkInstances(
task2,diagnostics),checkOwnInputs(task2,diagnostics)}function checkTwice(key,found=[],diagnostics){const seen=new Set;for(const{value,at}of found)seen.has(value)&&diagnostics.add({message:`"cache.${key}\
" names ${(0,diagnostics_node.hD)(value)} twice`,at,hint:"remove one"}),seen.add(value)}function checkUse({key,own,keys:keys2},diagnostics){if(own.inputs!==void 0&&keys2["leave-running"]?.value===!0&&
diagnostics.add({message:`task "${key}" is never remembered, since it leaves something running, so it has no use for inputs`,at:own.inputs.keyAt,hint:"remove inputs, or leave-running"}),!(own.service!==
void 0||keys2.service===void 0))for(const name of patternKeys){const found=own[name];found!==void 0&&diagnostics.add({message:`the defaults make task "${key}" a service, and nothing of it is remembere\
d, so it has no use for ${name}`,at:found.keyAt,hint:`remove ${name} here, or service in the defaults`})}}function checkPatterns(keys2,diagnostics){for(const name of patternKeys){const found=keys2[name];
if(found===void 0)continue;let areValid=!0;for(const each of found.value){const problem=inWorkspace(each.value)??(0,file_patterns.le)(name,(0,known_patterns.af)(each.value));problem!==void 0&&(diagnostics.
add({...problem,at:each.at}),areValid=!1)}const together=(0,file_patterns.B2)(found.value.flatMap(({value})=>(0,known_patterns.af)(value)));areValid&&together!==void 0&&diagnostics.add({...together,at:found.
at})}}function checkInstances(task2,diagnostics){if(task2.instances!==void 0){for(const name of patternKeys)if(task2.keys[name]?.value.some(({value})=>(0,template.Fl)(value))===!0)for(const{id:id2,pattern:pattern2,
at}of(0,known_patterns.jA)(task2,name)){const problem=(0,file_patterns.le)(name,[pattern2]);problem===void 0||diagnostics.hasAt(at)||diagnostics.add({...problem,found:`${(0,diagnostics_node.hD)(pattern2)}\
 in task "${id2}"`,at})}}}function inWorkspace(text){const rest=/^\s*!?\s*\$\{\{\s*github\.workspace\s*\}\}[\\/]*(.*)/i.exec(text)?.[1];if(rest!==void 0)return{message:"a pattern begins with the absol\
ute path of the workspace",expected:"a path or a pattern, from the workspace",found:(0,diagnostics_node.hD)(text.trim()),hint:`write ${(0,diagnostics_node.hD)(rest===""?"**":rest)}`}}function checkOwnInputs({
key,keys:keys2},diagnostics){const inputs=new Set(keys2.inputs?.value.flatMap(({value})=>writtenIn(value)));for(const{value,at:place}of keys2.outputs?.value??[]){const both=writtenIn(value).find(pattern2=>!(0,file_patterns.
bX)(pattern2)&&inputs.has(pattern2));both===void 0||diagnostics.hasAt(place)||diagnostics.add({message:`${(0,diagnostics_node.hD)(both)} is both an input and an output of task "${key}"`,expected:"outp\
uts that the task does not read",at:place,hint:"outputs are removed before the task runs: leave it out of inputs if the task only makes it, and out of outputs if it changes what is there"})}}function writtenIn(text){
return(0,template.Fl)(text)&&text.trim().includes(`
`)?[]:(0,file_patterns.fv)(text)}var nearest=__webpack_require__(6047),bind_advice=__webpack_require__(8469),expression_types=__webpack_require__(1282);function elsewhereAdvice(context,path){const last=path.
at(-1),variable2=last===void 0||last==="*"?"NAME":last.toUpperCase().replaceAll(/[^A-Z0-9_]+/g,"_"),source=(0,expression_types.r)({name:context,path:path.length===0?["NAME"]:path}),bind=`give the step\
 env: ${variable2}: \${{ ${source} }}; tasks find it as $${variable2} and in env.${variable2}`;switch(context){case"steps":case"jobs":return path[1]==="outputs"?`an output of a task is needs.<id>.outp\
uts.${last??"NAME"}; for one of the workflow, there ${bind}`:`in the workflow, ${bind}`;case"secrets":case"vars":case"inputs":return`in the workflow, ${bind}`;case"job":return"conditions use success()\
, failure(), cancelled() and always(); results of tasks are in needs.<id>.result";case"strategy":return"the values of the matrix are in matrix.<key>; task.slot tells tasks that run at once apart";default:
return}}var expression_functions=__webpack_require__(5186),foreign_words=__webpack_require__(2214),expression_places=__webpack_require__(3903),task=__webpack_require__(2672);function pathInCombination(inMatrix){
const[key,_item,...below2]=inMatrix;if(key===void 0)return[];if(key!=="exclude")return key==="include"?below2:[key,...below2]}function pathsMeet(left,right){const common=Math.min(left.length,right.length);
return left.slice(0,common).every((step,index)=>{const other=right[index]??"";return step==="*"||other==="*"||step.toLowerCase()===other.toLowerCase()})}function foreignProblem(use,source,foreign,shell){
const isMatrix=use.name.toLowerCase()==="matrix",found=foreign.find(({path})=>pathsMeet(use.path,isMatrix?path:["id"]));if(found===void 0)return;const written=(0,expression_types.r)(use),variable2=source.
toLowerCase()===written.toLowerCase()?variableOf(use):void 0;return{message:`"${written}" cannot be used in run: ${isMatrix?"its values":"the id has matrix values in it that"} come from ${found.source}`,
expected:"values that the graph file itself states",found:`${found.source} at ${(0,model_diagnostic.L)(found.at)}`,hint:variable2===void 0?(0,bind_advice.CJ)(source,use,shell):(0,bind_advice.Nc)(variable2,
shell)}}function variableOf({name,path:[key,...deeper]}){if(!(key===void 0||key==="*"||deeper.length>0))return name.toLowerCase()==="task"?"RUNDAG_TASK":(0,task.i)(key)}var scope_spellings=__webpack_require__(
9813),template_uses=__webpack_require__(6835);const lateFields=(0,expression_places.Y)("env").taskFields.filter(field=>!(0,expression_places.Y)("if").taskFields.includes(field)),known=new WeakMap;function lateProblem({
path:[written]},variables){if(written===void 0)return;const{names:names2,sources}=known.get(variables)??readLate(variables),name=names2.find(written)??written,source=sources.get(name),found=variables.
found.get(name);if(!(source===void 0||found===void 0))return{message:`"env.${name}" cannot be used in if: its value comes from ${source}`,expected:"values that are known before the task starts",found:`${found.
value} at ${(0,model_diagnostic.L)(found.textAt)}`,hint:`a task has ${lateFields.join(" and ")} only once it has started`}}function readLate(variables){const names2=new scope_spellings.W([]),sources=new Map,
late={names:names2,sources};for(const[name,text]of[...variables.file,...variables.own]){const source=(0,template.Fl)(text)?lateSource(text,late):void 0;names2.add(name),sources.set(name,source)}return known.
set(variables,late),late}function lateSource(text,{names:names2,sources}){for(const use of(0,template_uses.t)(text)){const context=use.name.toLowerCase(),[field]=use.path;if(field===void 0)continue;if(context===
"task"&&lateFields.includes(field.toLowerCase()))return(0,expression_types.r)(use);const source=context==="env"?sources.get(names2.find(field)??field):void 0;if(source!==void 0)return source}}const results=[
"success","failure","cancelled","skipped"];function checkUses(expression2,surroundings){const found=[],check=(uses2,problemOf2)=>{for(const use of uses2){const problem=problemOf2(use);problem!==void 0&&
found.push({problem,offset:use.offset})}};return check(expression2.functions,use=>functionProblem(use,surroundings.place)),check(expression2.contexts,use=>contextProblem(use,surroundings)),check(expression2.
resultWords,({name})=>isAmong(name,results)?void 0:{message:`no task has the result "${name}"`,expected:listed(results),...meant(name,results)}),found}function functionProblem({name},place){const allowed=(0,expression_places.
Y)(place).functions;if(isAmong(name,allowed))return;if(isAmong(name,expression_functions.cp))return{message:`${name}() can be used in "if" only`,hint:"read the result of a need: needs.<id>.result"};if(isAmong(
name,["hashFiles"]))return{message:`${name}() cannot be used in ${place}`};const foreign=(0,foreign_words.N)(name),hint=foreign===void 0?meant(name,allowed):{hint:foreign};return{message:`unknown func\
tion "${name}"`,expected:listed(allowed),...hint}}function contextProblem(use,surroundings){const{place,source,shell}=surroundings,context=use.name.toLowerCase(),{contexts:allowed,functions:allowedFunctions,
taskFields:taskFields2}=(0,expression_places.Y)(place);if(!isAmong(context,expression_places.M)){const advice=elsewhereAdvice(context,use.path);return advice!==void 0?{message:`a graph file has no "${use.
name}"`,hint:advice}:{message:`unknown context "${use.name}"`,expected:listed(allowed),...nameHint(use.name,allowedFunctions)}}if(!isAmong(context,allowed))return{message:`"${context}" cannot be used \
in ${place}`,expected:listed(allowed),hint:place==="run"?(0,bind_advice.CJ)(source,use,shell):"strategy is evaluated before the run: use values that are known by then"};switch(context){case"needs":return needProblem(
use.path,surroundings);case"matrix":return matrixProblem(use.path,surroundings)??inScript(use,surroundings);case"task":return taskProblem(use.path,taskFields2)??inScript(use,surroundings);case"env":return place===
"if"?lateProblem(use,surroundings.variables):void 0;case"github":return use.path[0]?.toLowerCase()==="token"?{message:'a graph file has no "github.token"',hint:"in the workflow, give the step env: GIT\
HUB_TOKEN: ${{ github.token }}; tasks find it as $GITHUB_TOKEN"}:void 0;default:return}}function needProblem(path,{needs,strangers:strangers2}){const[id2]=path;if(!(id2!==void 0&&strangers2.some(value=>isNamedIn(
value,id2)))){if(id2!==void 0&&id2!=="*"&&!isAmong(id2,needs)){const dotted=needs.find(need=>`${path.join(".")}.`.toLowerCase().startsWith(`${need.toLowerCase()}.`)),near=(0,nearest.p)(id2,needs);return{
message:`${needOf(id2)} is read, but the task does not need "${id2}"`,...needs.length===0?{}:{expected:listed(needs)},hint:dotted!==void 0?`an id with a dot stands in brackets: ${needOf(dotted)}`:near===
void 0?`add ${id2} to its needs`:`did you mean "${near}"? if not, add ${id2} to its needs`}}return fieldProblem((0,expression_types.r)({name:"needs",path:path.slice(0,1)}),path.slice(1),["result","out\
puts"])}}function needOf(id2){return(0,expression_types.r)({name:"needs",path:[id2]})}function inScript(use,{place,source,foreign,shell}){return place==="run"?foreignProblem(use,source,foreign,shell):
void 0}function matrixProblem(path,{matrixKeys:keys2,strangers:strangers2}){if(!strangers2.some(mayHoldMatrix))return keys2.length>0?fieldProblem("matrix",path,keys2):{message:'"matrix" is read, but t\
he task has no matrix',hint:"give it strategy: {matrix: {\u2026}}"}}function isNamedIn(value,id2){return(value.kind==="list"?value.items:[value]).some(item=>item.kind==="scalar"&&isAmong(item.text,[id2]))}
function mayHoldMatrix(value){return value.kind!=="scalar"||(0,template.Fl)(value.text)}function taskProblem(path,known2){const problem=fieldProblem("task",path,known2);return problem===void 0||!isAmong(
path[0]??"",["slot","attempt"])?problem:{...problem,hint:"a task has them only once it has started"}}function fieldProblem(owner,[field],known2){if(!(field===void 0||field==="*"||isAmong(field,known2)))
return{message:`${owner} has no "${field}"`,expected:listed(known2),...meant(field,known2)}}function nameHint(word2,functions){const exact=functions.find(each=>each.toLowerCase()===word2.toLowerCase());
if(exact!==void 0)return{hint:`a function is called with parentheses: ${call(exact)}`};const value=(0,foreign_words.G)(word2);if(value!==void 0)return{hint:value};const near=(0,nearest.p)(word2,[...expression_places.
M,...functions]);return near===void 0?{}:{hint:isAmong(near,functions)?`did you mean ${call(near)}?`:`did you mean "${near}"?`}}function call(name){return isAmong(name,expression_functions.cp)?`${name}\
()`:`${name}(\u2026)`}function isAmong(name,names2){return names2.some(each=>each.toLowerCase()===name.toLowerCase())}function listed(names2){return names2.length===1?`${names2[0]}`:`one of ${names2.join(
", ")}`}function meant(word2,names2){const near=(0,nearest.p)(word2,names2);return near===void 0?{}:{hint:`did you mean "${near}"?`}}var parse_expression=__webpack_require__(3929);function checkTemplate({
text,place,...scope}){return(0,template.Fl)(text)?checkSegments(text,place,scope):[]}function checkCondition({text,...scope}){if(text.trim()==="")return[];if(!(0,template.Fl)(text))return checkSource(
text,0,{text,place:"if",scope});const split=(0,template.LL)(text),diagnostics=checkSegments(text,"if",scope);return split.kind==="unclosed"||split.segments.length===1?diagnostics:[{message:"this condi\
tion is always true: text beside ${{ }} turns all of it into a text",expected:"one expression and nothing beside it",at:placeInText(scope.at,text,0),hint:"leave the inner ${{ and }} out, or put the wh\
ole condition into one ${{ }}"},...diagnostics]}function checkStrategyTemplate(text,at){return checkSegments(text,"strategy",{at,needs:[],matrixKeys:[],foreign:[],strangers:[],variables:noVariables,shell:void 0})}
function checkSegments(text,place,scope){const split=(0,template.LL)(text);return split.kind==="unclosed"?[{message:'"${{" is never closed',expected:'"}}" after the expression',at:placeInText(scope.at,
text,split.offset),hint:"a text in an expression ends with ' before }} can close it"}]:split.segments.flatMap(segment=>segment.kind==="expression"?checkSource(segment.source,segment.offset,{text,place,
scope}):[])}function checkSource(source,start,{text,place,scope}){const diagnostic=(problem,offset)=>({...problem,at:placeInText(scope.at,text,start+offset)}),parsed=(0,parse_expression.v)(source);if(parsed.
kind==="problem"){const{kind:_,problem:cause,offset,...more}=parsed,found=source===""?{}:{found:source},problem={message:`bad expression: ${cause}`,...found,...more};return[diagnostic(problem,offset)]}
return checkUses(parsed,{...scope,place,source}).map(({problem,offset})=>diagnostic(problem,offset))}var diagnostics_diagnostics=__webpack_require__(9209);function checkExpressions(keys2,env,others,diagnostics){
const scope={...others,variables:env,shell:keys2.shell?.value},check=(place,found)=>{if(typeof found?.value!="string"||!(0,template.Fl)(found.value))return;const checked=checkTemplate({text:found.value,
place,at:found.textAt,...scope});for(const diagnostic of checked)diagnostics.add(withAlias(diagnostic,found))};check("name",keys2.name),check("run",keys2.run);for(const word2 of keys2.command?.value??
[])check("command",word2);for(const variable2 of env.found.values())check("env",variable2);check("working-directory",keys2["working-directory"]),check("timeout-minutes",keys2["timeout-minutes"]),check(
"continue-on-error",keys2["continue-on-error"]);for(const pattern2 of keys2.inputs?.value??[])check("inputs",pattern2);for(const pattern2 of keys2.outputs?.value??[])check("outputs",pattern2);for(const pattern2 of keys2.
junit?.value??[])check("junit",pattern2);const ready2=keys2.service?.value.ready?.value;for(const found of[ready2?.tcp,ready2?.http,ready2?.log,...ready2?.command?.value??[]])check("service",found);if(keys2.
if===void 0)return;const{value,textAt}=keys2.if,text=value.trim(),at=partOfText(textAt,value,value.indexOf(text));for(const diagnostic of checkCondition({text,at,...scope}))diagnostics.add(withAlias(diagnostic,
keys2.if))}function withAlias(diagnostic,{at,textAt}){if((0,diagnostics_diagnostics.E)(textAt,at)>=0)return diagnostic;const alias=`the alias at ${(0,model_diagnostic.L)(at)} stands for this text`,{hint}=diagnostic;
return{...diagnostic,hint:hint===void 0?alias:`${hint}; ${alias}`}}var expressions_condition=__webpack_require__(1979);function foundIn(node,value){return{value,at:node.at,textAt:node.kind==="scalar"?
node.textAt:node.at}}function formOf(kind,form){const isOfKind=node=>node.kind===kind;return{...form,accepts:node=>isOfKind(node)&&(form.accepts?.(node)??!0),decode:(node,place,diagnostics)=>isOfKind(
node)?form.decode(node,place,diagnostics):void 0}}function decodeForm(form,node,place,diagnostics){if(form.accepts(node))return form.decode(node,place,diagnostics);diagnostics.add(wrongValue(form,node,
place))}function wrongValue(form,node,place){const message=place.path===""?`${place.owner} has the wrong form`:`wrong value for ${placeName(place)}`,hint=fitsUnquoted(form,node)?"write it without quot\
es":form.advise?.(node);return{message,expected:form.expected,found:(0,diagnostics_node.WQ)(node),at:node.at,...hint===void 0?{}:{hint}}}function advised(form,advise){return{...form,advise}}function fitsUnquoted(form,node){
if(node.kind!=="scalar"||typeof node.value!="string"||!/^(?:true|false|\d+(?:\.\d+)?)$/.test(node.text))return!1;const value=node.text==="true"||node.text!=="false"&&Number(node.text);return form.accepts(
{...node,value})}function placeName(place){return place.path===""?place.owner:`${(0,diagnostics_node.hD)(place.path)} in ${place.owner}`}function below(place,key){return{owner:place.owner,path:place.path===
""?key:`${place.path}.${key}`}}const secondsOf=new Map([["ms",.001],["s",1],["m",60],["h",3600],["d",86400]]);function durationSeconds(text){const part=/(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)\s*/iy;
let seconds=0;const whole=text.trim();for(;part.lastIndex<whole.length;){const match=part.exec(whole);if(match===null)return;const unit=(match[2]??"").toLowerCase();seconds+=Number(match[1])*(secondsOf.
get(/^(?:ms|milli)/.test(unit)?"ms":unit.charAt(0))??0)}return whole===""?void 0:seconds}function minutesText(seconds){return String(Number((seconds/60).toPrecision(3)))}function folded(key){return key.
toLowerCase().replaceAll(/[-_ .]/g,"")}function strangersOf(...rows2){let table;return()=>table??=tableOf(rows2)}function tableOf(rows2){return new Map(rows2.flat().flatMap(([keys2,stranger])=>{const isAdvice=typeof stranger==
"string"||typeof stranger=="function";return keys2.trim().split(/\s+/).map(key=>[folded(key),isAdvice?{advice:stranger}:stranger])}))}function didYouMean(word2){return`did you mean "${word2}"?`}function isPlain(node){
return node.kind==="scalar"&&/^[\w./-]+$/.test(node.text)}function asHint(node){return isPlain(node)?node.text:"\u2026"}const mostRepeated=5,aLineEach="write run: | and a line for each command below i\
t",taskAdvice=node=>{if(node.kind==="list")return`a task is a map: ${aLineEach}`;const script2=textOf(node),missing=/^(?:(run|needs) |([a-z][a-z-]*):\S)/.exec(script2);return missing?.[1]!==void 0?`a \
colon is missing after "${missing[1]}"`:missing?.[2]!==void 0?`a space is missing after "${missing[2]}:"`:script2===""?void 0:`to run it as a script, write {run: ${inFlow(script2)}}`},tasksAdvice=node=>{
if(node.kind!=="list")return;const named2=node.items.flatMap(item=>item.kind==="map"?item.entries.filter(isId):[]),[first]=named2;return first===void 0?'tasks is a map: write an id with a colon in pla\
ce of each "-", and the keys of that task below it':`tasks is a map: write "${asHint(first.value)}:" in place of "- ${first.key}: ${asHint(first.value)}", and the other keys of that task below it`},isId=({
key,value})=>["id","name","key","task","job"].includes(key)&&isPlain(value),fileAdvice=node=>node.kind==="list"?'write tasks: above it, an id with a colon in place of each "-", and the keys of that ta\
sk below its id':void 0,runAdvice=node=>node.kind==="list"?aLineEach:void 0,commandAdvice=node=>{const words2=textOf(node).split(/\s+/);return words2.length>10||words2.some(word2=>!/^[\w./@:=-]+$/.test(
word2))?node.kind==="scalar"?"a command for a shell stands under run":void 0:`write command: [${words2.join(", ")}], or run: ${words2.join(" ")} for a shell`},needsAdvice=node=>node.kind==="map"&&node.
entries.length>0?`write needs: [${some(node.entries.map(({key})=>key))}]`:void 0,environmentAdvice=node=>{const items=node.kind==="list"?node.items:[node],pairs=items.flatMap(item=>{if(item.kind==="ma\
p")return item.entries.map(({key,value:value2})=>`${key}: ${asHint(value2)}`);const[,name,value=""]=/^([A-Za-z_]\w*)=(.*)$/.exec(textOf(item))??[];return name===void 0?[]:[`${name}: ${inFlow(value)}`]}),
isNamed=items.some(item=>item.kind==="map"&&item.entries.some(({key})=>key==="value"));return pairs.length===0||isNamed?node.kind!=="list"?void 0:items.length>0&&items.every(item=>/^[A-Za-z_]\w*$/.test(
textOf(item)))?`write {NAME: value, \u2026}; for variables whose values count as inputs, at the top of the file cache: {env: [${value_advice_listed(node)}]}`:"write {NAME: value, \u2026}":`write {${some(
pairs)}}`},poolsAdvice=node=>{const names2=(node.kind==="list"?node.items:[node]).flatMap(item=>isPlain(item)?[`${item.text}: 1`]:[]);return names2.length===0?void 0:`write each with its count: {${some(
names2)}}`},strategyAdvice=node=>node.kind==="list"?`write {matrix: {NAME: [${value_advice_listed(node)}]}}`:void 0,matrixAdvice=node=>node.kind==="list"?`give the list a name: {NAME: [${value_advice_listed(
node)}]}`:void 0,flagAdvice=node=>{const word2=node.kind==="scalar"?node.text.toLowerCase():"";return["yes","y","on","1"].includes(word2)?"write true":["no","n","off","0"].includes(word2)?"write false":
void 0},minutesAdvice=node=>{const seconds=durationSeconds(textOf(node));return seconds===void 0?void 0:`it counts minutes: write ${minutesText(seconds)}`},secondsAdvice=node=>{const seconds=durationSeconds(
textOf(node));return seconds===void 0?void 0:`it counts seconds: write ${seconds}`},memoryAdvice=node=>{if(node.kind!=="scalar")return;const match=/^(\d+(?:\.\d+)?)\s*(?:([KMGT])(i?))?$/i.exec(node.text),
[,amount2,unit="M",binary=""]=match??[];return amount2===void 0?void 0:`write it with its unit: ${amount2}${unit.toUpperCase()}${binary.toLowerCase()}B`},cpusAdvice=node=>node.kind==="scalar"&&node.text.
endsWith("%")?"it counts CPUs, with fractions: write a number, or all":void 0,shellNames=new Set(["bash","sh","pwsh","powershell","cmd","python"]),shellAdvice=node=>{const program2=textOf(node).trim(),
name=program2.replace(/^.*[\\/]/,"").replace(/\.exe$/i,"").toLowerCase();return shellNames.has(name)?`write ${name}`:/^[\w./-]+(?: [\w./-]+)*$/.test(program2)?`write "${program2} {0}": {0} is the file\
 of the script`:void 0},signalAdvice=node=>{const name=node.kind==="scalar"?node.text.toUpperCase():"";return/^(?:SIG)?(?:TERM|INT|QUIT|HUP|USR1|USR2|KILL)$/.test(name)?`write SIG${name.replace(/^SIG/,
"")}`:name==="15"?"write SIGTERM":void 0};function textOf(node){return node.kind==="scalar"&&typeof node.value=="string"?node.text:""}function inFlow(text){return text.length>60||text.includes(`
`)?"\u2026":/^[\w./][\w ./@=-]*$/.test(text)?text:`'${text.replaceAll("'","''")}'`}function value_advice_listed(node){return some(node.items.map(asHint))}function some(items){const more=items.length>mostRepeated?
", \u2026":"";return`${items.slice(0,mostRepeated).join(", ")}${more}`}const expressionKeys="name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strate\
gy and the ready of service";function scalar_forms_textOf({value,text:written}){return typeof value=="boolean"?String(value):written}function scalar_forms_text(expected,options={}){return formOf("scal\
ar",{expected,schema:{type:["string","number","boolean"],...options.mayBeEmpty===!0?{}:{pattern:"\\S"}},accepts:node=>node.value!==null&&(options.mayBeEmpty===!0||node.text.trim()!==""),decode:(node,place,diagnostics)=>options.
expressions!==!0&&(0,template.Fl)(node.text)?refuseExpression(node,place,diagnostics):scalar_forms_textOf(node)})}const variable=formOf("scalar",{expected:"a text, number, boolean or nothing",schema:{
type:["string","number","boolean","null"]},decode:node=>node.value===null?"":scalar_forms_textOf(node)}),condition=formOf("scalar",{expected:"an expression",schema:{type:["string","number","boolean","\
null"]},decode:node=>node.value===null?"":scalar_forms_textOf(node)}),expression=formOf("scalar",{expected:"an expression in ${{ }}",schema:{type:"string",pattern:"\\$\\{\\{"},accepts:node=>(0,template.
Fl)(node.text),decode:node=>node.text}),flag=formOf("scalar",{expected:"true or false",schema:{type:"boolean"},advise:flagAdvice,accepts:node=>typeof node.value=="boolean"||(0,template.Fl)(node.text),
decode:(node,place,diagnostics)=>typeof node.value=="boolean"?node.value:refuseExpression(node,place,diagnostics)});function number(expected,options){const{integer,minimum,above,maximum}=options,form=formOf(
"scalar",{expected,schema:{type:integer===!0?"integer":"number",...minimum===void 0?{}:{minimum},...above===void 0?{}:{exclusiveMinimum:above},...maximum===void 0?{}:{maximum}},accepts:node=>typeof node.
value=="number"||(0,template.Fl)(node.text),decode:(node,place,diagnostics)=>{const{value}=node;if(typeof value!="number")return refuseExpression(node,place,diagnostics);if(Number.isNaN(value)||integer===
!0&&Number.isFinite(value)&&!Number.isInteger(value)){diagnostics.add(wrongValue(form,node,place));return}if(value>=(minimum??-Number.MAX_VALUE)&&value>(above??-1/0)&&value<=(maximum??Number.MAX_VALUE)&&
(integer!==!0||Number.isSafeInteger(value)))return value;diagnostics.add({message:`${placeName(place)} is out of range`,expected,found:node.text,at:node.at})}});return form}function word(...words2){const find=({
value})=>words2.find(candidate=>candidate===value);return formOf("scalar",{expected:words2.length===1?words2.join(""):`one of ${words2.join(", ")}`,schema:{enum:[...words2]},accepts:node=>find(node)!==
void 0||(0,template.Fl)(node.text),decode:(node,place,diagnostics)=>find(node)??refuseExpression(node,place,diagnostics)})}function meaning(expected,schema,read,advise){const form=formOf("scalar",{expected,
schema:{type:"string",minLength:1,...schema},advise,accepts:node=>typeof node.value=="string",decode:(node,place,diagnostics)=>{if((0,template.Fl)(node.text))return refuseExpression(node,place,diagnostics);
const value=read(node.text);return value===void 0&&diagnostics.add(wrongValue(form,node,place)),value}});return form}function refuseExpression(node,place,diagnostics){diagnostics.add({message:`${placeName(
place)} does not take expressions`,expected:"a value without ${{ }}",found:(0,diagnostics_node.WQ)(node),at:node.at,hint:`expressions may stand in these keys of a task: ${expressionKeys}`})}function namedIn(node,value,keyAt){
const{at,textAt}=foundIn(node,value);return{value,at,textAt,keyAt}}function list(expected,item){return formOf("list",{expected,schema:{type:"array",items:item.schema,minItems:1},accepts:node=>node.items.
length>0,decode:(node,place,diagnostics)=>node.items.flatMap((child,index)=>{const value=decodeForm(item,child,below(place,String(index+1)),diagnostics);return value===void 0?[]:[foundIn(child,value)]})})}
function oneOrMany(expected,item){const many=list(expected,item);return{expected,schema:{anyOf:[item.schema,{...many.schema,minItems:0}]},accepts:node=>node.kind==="list"||item.accepts(node),decode:(node,place,diagnostics)=>{
if(node.kind==="list")return many.decode(node,place,diagnostics);const value=item.decode(node,place,diagnostics);return value===void 0?void 0:[foundIn(node,value)]}}}function mapOf(expected,options){const{
keys:keys2,value:valueForm,minimum=0,extensible=!1,owner,misplaced}=options,pattern2=extensible?`${diagnostics_node.LW}|${keys2.pattern.source}`:keys2.pattern.source,isOwn=key=>!extensible||!(0,diagnostics_node.
$W)(key);return formOf("map",{expected,schema:{type:"object",propertyNames:{pattern:pattern2,...keys2.pattern.test("${{")?{not:expression.schema}:{}},...extensible?{patternProperties:{[diagnostics_node.
LW]:{}}}:{},additionalProperties:valueForm.schema,...minimum===0?{}:{minProperties:minimum},...minimum>0&&extensible?{not:{propertyNames:{pattern:diagnostics_node.LW}}}:{}},accepts:node=>minimum===0||
node.entries.some(entry=>isOwn(entry.key)),decode:(node,place,diagnostics)=>{const found=new Map;for(const[index,{key,keyAt,value:child}]of node.entries.entries()){if(!isOwn(key))continue;if((0,template.
Fl)(key)){diagnostics.add({message:`an expression cannot be ${keys2.called}`,expected:"the name itself",found:(0,diagnostics_node.hD)(key),at:keyAt,hint:(0,template.G$)(key)?"merge another map with <<\
: *anchor":"only values are evaluated here"});continue}const elsewhere=misplaced?.(key,child);if(elsewhere!==void 0){diagnostics.add({message:`${(0,diagnostics_node.hD)(key)} is not ${keys2.called} he\
re`,at:keyAt,hint:elsewhere});continue}const next=node.entries[index+1];if(next!==void 0&&isNothing(child)&&misplaced?.(next.key,next.value)!==void 0)continue;if(!keys2.pattern.test(key)){const message=`${(0,diagnostics_node.
hD)(key)} is not ${keys2.called}`;diagnostics.add({message,expected:keys2.expected,found:(0,diagnostics_node.hD)(key),at:keyAt})}const childPlace=owner===void 0?below(place,key):{owner:owner(key),path:""},
value=decodeForm(valueForm,child,childPlace,diagnostics);value!==void 0&&found.set(key,namedIn(child,value,keyAt))}return found}})}function isNothing(node){return node.kind==="scalar"&&node.value===null}
function either(first,second){return{expected:`${first.expected}, or ${second.expected}`,schema:{anyOf:[first.schema,second.schema]},advise:node=>first.advise?.(node)??second.advise?.(node),accepts:node=>first.
accepts(node)||second.accepts(node),decode:(node,place,diagnostics)=>(first.accepts(node)?first:second).decode(node,place,diagnostics)}}function converted(form,convert){return{...form,decode:(node,place,diagnostics)=>{
const value=form.decode(node,place,diagnostics);return value===void 0?void 0:convert(value)}}}function checkRule(rule,{map,guessed,hasStrangers},place,diagnostics){const entry=key=>map.entries.find(candidate=>candidate.
key===key),present=keys2=>keys2.flatMap(key=>entry(key)??[]),name=placeName(place);switch(rule.kind){case"required":if(entry(rule.key)!==void 0)return;diagnostics.add({message:`${name} has no key "${rule.
key}"`,expected:`the key "${rule.key}"`,at:map.at});return;case"exactly-one":{const found=present(rule.keys),last=found.at(-1);if(found.length===1||found.some(each=>guessed.has(each)))return;diagnostics.
add({message:last===void 0?`${name} is empty`:`${name} has ${found.length} keys where one is allowed`,expected:`exactly one of ${rule.keys.join(", ")}`,found:last===void 0?"none of them":found.map(({key})=>key).
join(", "),at:last===void 0?map.at:last.keyAt});return}case"not-both":{const[first,second]=rule.keys.map(entry);if(first===void 0||second===void 0||guessed.has(first)||guessed.has(second))return;const message=`\
"${first.key}" and "${second.key}" stand together in ${name}`,later=(0,diagnostics_diagnostics.E)(first.keyAt,second.keyAt)<0?second:first;diagnostics.add({message,expected:"one of the two",at:later.keyAt,
hint:rule.hint});return}case"needs-one":{const found=entry(rule.key);if(found===void 0||guessed.has(found)||present(rule.of).length>0)return;const message=`${name} has "${rule.key}" but none of ${rule.
of.join(", ")}`;diagnostics.add({message,expected:rule.of.join(" or "),at:found.keyAt,hint:rule.hint});return}case"join":!hasStrangers&&present(rule.work).length===0&&checkJoin(rule,{map,guessed},place,
diagnostics)}}function checkJoin(rule,{map,guessed},place,diagnostics){const entries=keys2=>map.entries.filter(({key})=>keys2.includes(key)),{key:exception,namedIn:namedIn2}=rule.unless,work=rule.work.
join(" or ");if(!entries([rule.waits]).some(hasContent)){const described=map.entries.map(({key})=>key===rule.waits?`empty ${key}`:key);diagnostics.add({message:`${placeName(place)} does nothing`,expected:`${work}\
, or ${rule.waits} for a join, which only waits for others`,found:described.length===0?"no keys":described.join(", "),at:map.at});return}const isNamed=entries(namedIn2).some(each=>names(each,exception)),
idle=entries(rule.idle).filter(entry=>!guessed.has(entry)&&(!isNamed||entry.key!==exception)),[first]=idle;first!==void 0&&diagnostics.add({message:`${placeName(place)} runs nothing, so it has no use \
for ${idle.map(({key})=>key).join(", ")}`,expected:`${work} beside ${idle.length===1?"it":"them"}`,at:(0,diagnostics_diagnostics.E)(first.keyAt,map.at)<0?map.at:first.keyAt,hint:"if it should only wai\
t for its needs, remove these keys"})}function ruleSchema(rule){switch(rule.kind){case"required":return{required:[rule.key]};case"exactly-one":return{oneOf:rule.keys.map(key=>({required:[key]}))};case"\
not-both":return{not:{required:[...rule.keys]}};case"needs-one":return{anyOf:[{not:{required:[rule.key]}},...rule.of.map(key=>({required:[key]}))]};case"join":return{anyOf:[...rule.work.map(key=>({required:[
key]})),joinSchema(rule)]}}}function joinSchema({waits,idle,unless}){const isNamed=unless.namedIn.map(key=>({required:[key],properties:{[key]:{pattern:namePattern(unless.key)}}}));return{required:[waits],
properties:{[waits]:{minItems:1}},allOf:[without(idle.filter(key=>key!==unless.key)),{anyOf:[without([unless.key]),...isNamed]}]}}function without(keys2){return{not:{anyOf:keys2.map(key=>({required:[key]}))}}}
function hasContent({value}){return value.kind!=="list"||value.items.length>0}function names({value},key){return value.kind==="scalar"&&new RegExp(namePattern(key)).test(value.text)}function namePattern(word2){
return word2.replaceAll(/[a-z]/g,letter=>`[${letter.toUpperCase()}${letter}]`)}function record(expected,keys2,options={}){const{rules=[],strangers:strangers2}=options,known2=new Map(Object.entries(keys2)),
names2=[...known2.keys()],foldedNames=new Map(names2.map(name=>[folded(name),name])),explainStranger=entry=>{const others=strangers2?.();let stranger=others?.get(folded(entry.key));if(stranger?.means!==
void 0&&!known2.has(stranger.means)&&(stranger=others?.get(folded(stranger.means))),stranger===void 0)return;const{advice,means}=stranger,hint=typeof advice=="function"?advice(entry.value):advice;return{
means,hint:hint??(means===void 0?void 0:didYouMean(means))}},explain=(entry,place,diagnostics)=>{if((0,template.Fl)(entry.key))return{means:void 0,hint:"this key is not evaluated: write the key itself"};
const misplaced=options.misplaced?.(entry,place.owner),stranger=explainStranger(entry);if(misplaced!==void 0){const hint=joined(stranger?.hint,misplaced);return{means:options.misplacedUnder,hint,isMisplaced:!0}}
if(stranger!==void 0)return stranger;if(entry.key.includes(":"))return{means:void 0,hint:'a space is missing after ":"'};const means=foldedNames.get(folded(entry.key))??diagnostics.nearest(entry.key,names2);
return{means,hint:means===void 0?void 0:didYouMean(means)}};return{...formOf("map",{expected,schema:recordSchema(known2,rules),decode:(node,place,diagnostics)=>{const values2=new Map,understood=[],present=new Set(
node.entries.map(({key})=>key)),guessed=new Set;let hasStrangers=!1;for(const entry of node.entries){if((0,diagnostics_node.$W)(entry.key)){understood.push(entry);continue}let{key}=entry;if(!known2.has(
key)){const{means,hint,isMisplaced}=explain(entry,place,diagnostics);if(tellUnknownKey(entry,names2,hint,place,diagnostics),hasStrangers||=means===void 0,means===void 0&&diagnostics.addStranger(place.
owner,entry.value),isMisplaced===!0&&means!==void 0&&understood.push({...entry,key:means}),isMisplaced===!0||means===void 0||present.has(means))continue;present.add(means),key=means}const one={...entry,
key};understood.push(one),key!==entry.key&&guessed.add(one);const form=known2.get(key)?.form;if(form===void 0||key!==entry.key&&!form.accepts(entry.value))continue;const value=decodeForm(form,entry.value,
below(place,entry.key),diagnostics);value!==void 0&&values2.set(key,namedIn(entry.value,value,entry.keyAt))}for(const rule of rules)checkRule(rule,{map:{...node,entries:understood},guessed,hasStrangers},
place,diagnostics);return Object.fromEntries(values2)}}),keys:names2}}function joined(first,second){return first===void 0?second:first.endsWith("?")?`${first} ${second}`:`${first}; ${second}`}function tellUnknownKey(entry,known2,hint,place,diagnostics){
diagnostics.hasAt(entry.keyAt)||diagnostics.addBrief({message:`unknown key ${(0,diagnostics_node.hD)(entry.key)} in ${placeName(place)}`,expected:`one of ${known2.join(", ")}`,at:entry.keyAt,...hint===
void 0?{}:{hint}})}function recordSchema(known2,rules){return{type:"object",properties:Object.fromEntries([...known2].map(([key,{form,help}])=>[key,{...form.schema,description:help}])),additionalProperties:!1,
patternProperties:{[diagnostics_node.LW]:{}},...rules.length===0?{}:{allOf:rules.map(ruleSchema)}}}const atTheTop="at the top of the file",patternAdvice=node=>{if(node.kind!=="map")return;const variable2=(key=>{
const value=(0,diagnostics_node.RP)(node,key);return value===void 0?void 0:asHint(value)})("env");return variable2!==void 0?`write ${atTheTop} cache: {env: [${variable2}]}`:(0,diagnostics_node.RP)(node,
"runtime")!==void 0?`write ${atTheTop} cache: {tools: [${wordsOf(node,"runtime")}]}`:(0,diagnostics_node.RP)(node,"fileset")!==void 0?"write the pattern alone":(0,diagnostics_node.RP)(node,"externalDe\
pendencies")!==void 0?"name the lockfile, such as package-lock.json":(0,diagnostics_node.RP)(node,"dependentTasksOutputFiles")!==void 0?"the outputs of a need count when it is remembered: remove it; e\
lse name the files":"write a pattern, such as src/**"};function wordsOf(node,key){const value=node.kind==="map"?(0,diagnostics_node.RP)(node,key):void 0,text=value===void 0?"":textOf(value);return/^[\w ./-]+$/.
test(text)?text:"\u2026"}const inputsAdvice=node=>node.kind==="map"?"inputs are files that the task reads: write patterns, such as [src/**]; values stand in env":"write [] for a task that reads no fil\
es",outputsAdvice=node=>node.kind==="map"?"what a task writes to GITHUB_OUTPUT is its outputs: remove it":"write [] for a task that makes no files",flagOfCacheAdvice=node=>{const has=key=>node.kind===
"map"&&(0,diagnostics_node.RP)(node,key)!==void 0;return has("env")||has("tools")?`env and tools stand ${atTheTop}: cache: {env: [\u2026], tools: [\u2026]}`:flagAdvice(node)??"what the task reads and \
makes stands in inputs and outputs; to keep other files, use actions/cache as a step before the graph"},commonCacheAdvice=node=>node.kind==="list"?"write cache: {env: [\u2026], tools: [\u2026]}: names of variab\
les, and command lines":node.kind==="scalar"&&node.value===!1?"to run every task each time write defaults: {cache: false}, or give the step history: off":"each task states its inputs and outputs; here\
 write cache: {env: [\u2026], tools: [\u2026]}",nameAdvice=node=>{const text=textOf(node),name=/^(?:\$\{?|%)([A-Za-z_]\w*)[}%]?$/.exec(text)?.[1]??/^([A-Za-z_]\w*)=/.exec(text)?.[1];return name!==void 0?
`write its name alone: ${name}`:text.includes("*")||text.startsWith("!")?"a name matches itself only: write each name":text.trim().includes(" ")?`write a list: [${text.trim().split(/\s+/).join(", ")}]`:
void 0},byContent="inputs are compared by their content, whatever their times: remove it",everyTime="to run the task every time write cache: false",storeElsewhere="where results are kept is said by th\
e inputs history-directory and history-url of the action, and the options --history-directory and --history-url: remove it here",nothingAtAll="to remember nothing give the action history: off, or the \
command line --history off: remove it here",rememberRows=[["sources source files inputfiles srcs fileinputs taskinputs",{means:"inputs",advice:'did you mean "inputs"? With them the task is not run aga\
in until one of these files changes'}],["generates generate produces outputfiles output outs outputdirs outputdirectory outputpaths",{means:"outputs",advice:'did you mean "outputs"? They are the files\
 that the task makes'}],["method fingerprint checksum",method],["cacheable cached caching iscacheable",{means:"cache",advice:cacheable}],["caches","what the task makes stands under outputs; to keep ot\
her files, use actions/cache as a step before the graph"],["cachekey cachekeys","a task is remembered by its command, its variables and its inputs: name the files in inputs; what else counts stands at\
 the top of the file: cache: {env: [\u2026], tools: [\u2026]}"],["globalenv envvars","variables whose values count stand at the top of the file: cache: {env: [\u2026]}"],["packagelocks externaldepende\
ncies","name the lockfile in inputs, such as package-lock.json"],["namedinputs","write the patterns in inputs; for a list that tasks share, an anchor: inputs: &sources [\u2026], then inputs: *sources"],
["clean","declared outputs are removed before the task runs: remove it"],["force alwaysrebuild nocache skipcache",everyTime]],rememberFileRows=[["globalenv",{means:"cache",advice:"variables whose valu\
es count stand under cache: cache: {env: [\u2026]}"}],["globaldependencies globalinputs implicitdependencies sharedglobals","name these files in the inputs of each task that reads them, or in defaults\
: {inputs: [\u2026]} for tasks without their own"],["namedinputs filegroups","a list that tasks share stands under a key with x-: x-sources: &sources [src/**], and in a task inputs: *sources"],["metho\
d fingerprint checksum",method],["cacheable cacheableoperations","tasks with inputs are remembered: state inputs in each of these tasks"],["cachedir cachedirectory cachepath remotecache remote runnerc\
ache",storeElsewhere],["force nocache",nothingAtAll]],cacheStrangers=strangersOf([["globalenv environment variables vars envvars",{means:"env"}],["runtime commands versions tool",{means:"tools"}],["in\
puts files globaldependencies sources key keys paths path","files are inputs of each task that reads them: inputs: [src/**, package-lock.json]"],["outputs","each task states its own: outputs: [dist/**\
]"],["dir directory cachedir url remote",storeElsewhere],["enabled policy mode when",nothingAtAll]]);function method(value){return(value.kind==="scalar"?folded(value.text):"")==="none"?everyTime:byContent}
function cacheable(value){return value.kind==="scalar"&&value.value===!1?'did you mean "cache"? With cache: false the task runs every time':"a task with inputs is remembered: state inputs, and remove \
this"}const pattern=advised(scalar_forms_text("a pattern",{expressions:!0}),patternAdvice),patterns=oneOrMany("a pattern of files, a list of patterns",pattern),rememberKeys={inputs:{form:advised(patterns,
inputsAdvice),help:"Patterns, from the workspace, of the files that the task reads; [] for none. Unchanged, and after a success, it is not run again. Default: it runs every time."},outputs:{form:advised(
patterns,outputsAdvice),help:"Patterns, from the workspace, of the files that the task makes; [] for none. They are restored when it is not run again. Default: not stated."},cache:{form:advised(flag,flagOfCacheAdvice),
help:"false: the task runs every time, whatever its inputs. Default: true."}},rememberRules=[{kind:"not-both",keys:["service","inputs"],hint:"a service is started in every run, so nothing of it is rem\
embered: remove inputs"},{kind:"not-both",keys:["service","outputs"],hint:"what a service writes while it is up is not kept: remove outputs"}],remember_keys_namePattern="^[^=\\s*!$%]+$",variableName=meaning(
"the name of an environment variable",{pattern:remember_keys_namePattern},written=>new RegExp(remember_keys_namePattern).test(written)?written:void 0,nameAdvice),commonKeys={env:{form:oneOrMany("the n\
ame of an environment variable, a list of names",variableName),help:"Environment variables whose values count as inputs, by name."},tools:{form:oneOrMany("a command line, a list of command lines",scalar_forms_text(
"a command line")),help:"Command lines whose output counts as an input, such as node --version."}},commonCache=advised(record("a map with the keys env and tools",commonKeys,{strangers:cacheStrangers}),
commonCacheAdvice);function commonInputs(cache){return{env:values(cache?.env?.value),tools:values(cache?.tools?.value)}}function values(found=[]){return[...new Set(found.map(({value})=>value))]}var number_text=__webpack_require__(
7312);const longestName=100;function instanceSuffix(values2){const words2=[];for(const value of values2.values())collectWords(value,words2);return words2.length===0?"":` (${words2.join(", ")})`}function instanceName(name,suffix){
const whole=name+suffix;return whole.length<=longestName?whole:`${whole.slice(0,longestName-3).replace(/[\uD800-\uDBFF]$/,"")}...`}function instanceIds(key,suffixes){const seen=new Map;return suffixes.
map(suffix=>{const name=instanceName(key,suffix),count=(seen.get(name)??0)+1;return seen.set(name,count),count===1?name:`${name} #${count}`})}function collectWords(value,words2){if(value===null)return;
if(typeof value=="object"){for(const part of Object.values(value))collectWords(part,words2);return}const word2=typeof value=="number"?(0,number_text.$)(value):String(value);word2!==""&&words2.push(word2)}
var expression_data=__webpack_require__(6855);function foldKey(key){return key.toLowerCase()}function matrixFilter(entry){const conditions=[];for(const[key,value]of entry)collectConditions([key],value,
conditions);return conditions}function matches(filter,combination){return filter.every(({path:[key="",...steps2],wanted})=>{const value=steps2.reduce(valueAt,combination.get(foldKey(String(key)))??null);
return(0,expression_data.oQ)(value,wanted)})}function collectConditions(path,value,conditions){if(value===null||typeof value!="object"){conditions.push({path,wanted:value});return}const parts=isList(value)?
value.entries():Object.entries(value);for(const[step,part]of parts)collectConditions([...path,step],part,conditions)}function valueAt(value,step){if(value===null||typeof value!="object")return null;if(isList(
value))return typeof step=="number"?value[step]??null:null;const folded2=foldKey(String(step));return Object.entries(value).find(([key])=>foldKey(key)===folded2)?.[1]??null}function isList(value){return Array.
isArray(value)}function evaluateNode(node,path,reading){switch(node.kind){case"map":return evaluateMap(node,path,reading);case"list":return evaluateList(node,path,reading);case"scalar":return typeof node.
value=="string"&&(0,template.Fl)(node.text)?evaluateText(node.text,node.textAt,path,reading):node}}function evaluateList(list2,path,reading){const items=[];let isWhole=!0;for(const item of list2.items){
const value=evaluateNode(item,[...path,"*"],reading);if(value===void 0)isWhole=!1;else if(item.kind==="scalar"&&value.kind==="list")for(const each of value.items)items.push(each);else items.push(value)}
return isWhole?{...list2,items}:void 0}function evaluateMap(map,path,reading){const entries=new Map;let isWhole=!0;for(const entry of map.entries){const evaluated=evaluateEntry(entry,path,reading);evaluated===
void 0&&(isWhole=!1);for(const each of evaluated??[]){const first=entries.get(foldKey(each.key));if(first===void 0){entries.set(foldKey(each.key),each);continue}isWhole=!1,reading.diagnostics.add({message:`\
duplicate key ${(0,diagnostics_node.hD)(each.key)}`,at:each.keyAt,hint:`${(0,diagnostics_node.hD)(first.key)} already stands at ${(0,model_diagnostic.L)(first.keyAt)}: keep one`})}}return isWhole?{...map,
entries:[...entries.values()]}:void 0}function evaluateEntry(entry,path,reading){if((0,template.G$)(entry.key))return insertedEntries(entry.value,path,reading);const key=(0,template.Fl)(entry.key)?evaluateKey(
entry,path,reading):entry.key,value=evaluateNode(entry.value,[...path,key??"*"],reading);return key===void 0||value===void 0?void 0:[{...entry,key,value}]}function insertedEntries(node,path,reading){const value=evaluateNode(
node,path,reading);if(value===void 0||value.kind==="map")return value?.entries;reading.diagnostics.add({message:"only a map can be inserted with ${{ insert }}",expected:"a map, or an expression that g\
ives one",found:(0,diagnostics_node.WQ)(value),at:node.at})}function evaluateKey({key,keyTextAt:at},path,reading){const result=reading.evaluation(key,at);if(result.kind==="diagnostic"){reading.diagnostics.
add(result.diagnostic);return}noteForeign(result,path,at,reading);const text=keyText(result.value);if(text!=="")return text;reading.diagnostics.add({message:`the key ${(0,diagnostics_node.hD)(key)} is\
 not a text`,expected:"an expression that gives a text",found:(0,expression_data.j4)(result.value),at})}function keyText(value){return value===null||typeof value=="object"?"":typeof value=="number"?(0,number_text.
$)(value):String(value)}function evaluateText(template2,at,path,reading){const result=reading.evaluation(template2,at);if(result.kind==="diagnostic"){reading.diagnostics.add(result.diagnostic);return}
noteForeign(result,path,at,reading);const node=nodeOf(result.value,at,0);return node===void 0&&reading.diagnostics.add({message:`the value has more than ${limits.He} lists in one another`,at}),node}function noteForeign({
foreign},path,at,reading){const inCombination=pathInCombination(path);foreign.length>0&&inCombination!==void 0&&reading.foreign.push({path:inCombination,source:foreign.join(", "),at})}function nodeOf(value,at,depth){
if(depth>limits.He)return;if(value===null||typeof value!="object")return{kind:"scalar",at,textAt:at,value,text:String(value??"")};const isList2=Array.isArray(value),entries=Object.entries(value).map(([
key,child])=>({key,keyAt:at,keyTextAt:at,value:nodeOf(child,at,depth+1)})),whole=entries.flatMap(entry=>entry.value===void 0?[]:[{...entry,value:entry.value}]);if(!(whole.length<entries.length))return isList2?
{kind:"list",at,items:whole.map(entry=>entry.value)}:{kind:"map",at,entries:whole}}const mostCombinations=256,mostProducts=1e5;function expandMatrix(source){const problems=findProblems(source);if(problems.
length>0)return{kind:"problems",problems};const excludes=source.exclude.map(entry=>matrixFilter(entry)),includes=source.include.map(entry=>readInclude(entry,source.dimensions)),used=new Set,combinations2=[],
suffixes=[];for(const combination of product(source.dimensions)){const folded2=new Map([...combination].map(([key,value])=>[foldKey(key),value]));if(excludes.some(filter=>matches(filter,folded2)))continue;
const fitting=includes.filter(({filter})=>matches(filter,folded2));for(const include of fitting)used.add(include);combinations2.push(extend(combination,fitting)),suffixes.push(instanceSuffix(combination))}
for(const include of includes){if(used.has(include))continue;const combination=new Map([...include.own,...include.extra]);combinations2.push(combination),suffixes.push(instanceSuffix(combination))}const problem=countProblem(
combinations2.length);return problem===void 0?{kind:"instances",instances:{combinations:combinations2,suffixes}}:{kind:"problems",problems:[problem]}}function readInclude(entry,dimensions){const known2=new Set(
[...dimensions.keys()].map(foldKey)),own=new Map([...entry].filter(([key])=>known2.has(foldKey(key)))),extra=new Map([...entry].filter(([key])=>!known2.has(foldKey(key))));return{own,filter:matrixFilter(
own),extra}}function*product(dimensions){if(dimensions.size===0)return;const size=productSize(dimensions);for(let index=0;index<size;index+=1){const combination=new Map;let block=size;for(const[key,values2]of dimensions)
block/=values2.length,combination.set(key,values2[Math.floor(index/block)%values2.length]??null);yield combination}}function productSize(dimensions){return[...dimensions.values()].reduce((size,values2)=>size*
values2.length,1)}function extend(combination,includes){const added=new Map;for(const{extra}of includes)for(const[key,value]of extra)added.set(foldKey(key),[added.get(foldKey(key))?.[0]??key,value]);return new Map(
[...combination,...added.values()])}function findProblems(source){const{dimensions,include,exclude}=source,problems=[];dimensions.size===0&&include.length===0&&problems.push({message:'the matrix is em\
pty: expected a list of values or an "include"',path:[]});const keys2=new Map([...dimensions.keys()].map(key=>[foldKey(key),key]));for(const[key,values2]of dimensions)values2.length===0&&problems.push(
{message:`matrix key "${key}" has no values`,path:[key]});for(const[index,entry]of include.entries())entry.size===0&&problems.push({message:'an "include" entry is empty',path:["include",index]});for(const[
index,entry]of exclude.entries()){entry.size===0&&problems.push({message:'an "exclude" entry is empty',path:["exclude",index]});for(const key of entry.keys()){if(keys2.has(foldKey(key)))continue;const suggestion=(0,nearest.
p)(key,[...keys2.values()]),advice=suggestion===void 0?"":`; did you mean "${suggestion}"?`;problems.push({message:`"exclude" names "${key}", which is no key of the matrix${advice}`,path:["exclude",index,
key]})}}const size=productSize(dimensions);return size>mostProducts&&problems.push({message:`the lists of the matrix make ${size} combinations, expected at most ${mostCombinations}`,path:[]}),problems}
function countProblem(count){if(count===0)return{message:'the matrix is empty: "exclude" leaves no combination',path:["exclude"]};if(!(count<=mostCombinations))return{message:`the matrix has ${count} \
combinations, expected at most ${mostCombinations}`,path:[]}}function readMatrix(matrix2,place,evaluation,diagnostics){const foreign=[],evaluated=evaluateNode(matrix2,[],{evaluation,diagnostics,foreign});
if(evaluated===void 0)return;const source=readSource(evaluated,place,diagnostics);if(source===void 0)return;const expanded=expandMatrix(source);if(expanded.kind==="instances")return{...expanded.instances,
foreign};for(const{message,path}of expanded.problems)diagnostics.add({message:`${placeName(place)}: ${message}`,at:nodeAt(evaluated,path).at})}function readSource(matrix2,place,diagnostics){let wrong=!1;
const refuse=(node,key,expected,hint)=>{wrong=!0;const where=placeName({owner:place.owner,path:key===""?place.path:`${place.path}.${key}`});diagnostics.add({message:`wrong value for ${where}`,expected,
found:(0,diagnostics_node.WQ)(node),at:node.at,...hint===void 0?{}:{hint}})},combinations2=(node,key)=>node===void 0?[]:node.kind!=="list"?(refuse(node,key,"a list of maps"),[]):node.items.flatMap(item=>item.
kind==="map"?[new Map(item.entries.map(entry=>[entry.key,(0,diagnostics_node.aB)(entry.value)]))]:(refuse(item,key,"a map of values"),[]));if(matrix2.kind!=="map"){refuse(matrix2,"","a map of lists");
return}const dimensions=new Map;for(const{key,value}of matrix2.entries)key==="include"||key==="exclude"||(value.kind==="list"?dimensions.set(key,value.items.map(diagnostics_node.aB)):refuse(value,key,
"a list of values",isPlain(value)?`write [${value.text}]`:void 0));const source={dimensions,include:combinations2((0,diagnostics_node.RP)(matrix2,"include"),"include"),exclude:combinations2((0,diagnostics_node.
RP)(matrix2,"exclude"),"exclude")};return wrong?void 0:source}function nodeAt(node,path){let at=node;for(const step of path){const next=at.kind==="map"?(0,diagnostics_node.RP)(at,String(step)):at.kind===
"list"?at.items[Number(step)]:void 0;if(next===void 0)break;at=next}return at}class Matrices{#evaluator;#diagnostics;#shared=new Map;#left=limits.q2;constructor(evaluator,diagnostics){this.#evaluator=
evaluator,this.#diagnostics=diagnostics}of(key,matrix2,variables){if(this.#shared.has(matrix2))return this.#shared.get(matrix2);if(this.#left<0)return;let readsVariables=!1;const evaluate2=this.#evaluator.
of(()=>(readsVariables=!0,variables)),place={owner:`task "${key}"`,path:"strategy.matrix"},instances=readMatrix(matrix2,place,evaluate2,this.#diagnostics);return this.#left-=instances?.combinations.length??
0,readsVariables||this.#shared.set(matrix2,instances),instances}}function readLimits(strategy2,owner,evaluation,diagnostics){const maxParallel=settle(strategy2?.["max-parallel"],isCount,evaluation,diagnostics,
{message:`wrong value for "strategy.max-parallel" in ${owner}`,expected:"a whole number \u2265 0"}),failFast=settle(strategy2?.["fail-fast"],isFlag,evaluation,diagnostics,{message:`wrong value for "st\
rategy.fail-fast" in ${owner}`,expected:"true or false"});return{maxParallel:maxParallel===0?void 0:maxParallel,failFast:failFast??!0}}function settle(found,fits,evaluation,diagnostics,misfit){if(found===
void 0)return;const{value,textAt:at}=found;if(typeof value!="string")return value;const result=evaluation(value,at);if(result.kind==="value"){if(fits(result.value))return result.value;diagnostics.add(
{...misfit,found:(0,expression_data.j4)(result.value),at})}else diagnostics.add(result.diagnostic)}function isCount(value){return typeof value=="number"&&Number.isSafeInteger(value)&&value>=0}function isFlag(value){
return typeof value=="boolean"}function probeOfKind(kind,{decode,templates,evaluate:evaluate2,open}){return keys2=>{const written=decode(keys2);if(written!==void 0)return{kind,fields:written,templates:templates(
written),evaluate:read=>{const asked=evaluate2(written,read);return{kind,fields:asked,open:service2=>open(asked,service2)}}}}}const aWord="a word",wordsAdvice=node=>node.kind==="list"?"write {command:\
 [\u2026]}":void 0,commandKeys={command:{form:list("a list of words: a program and its arguments",scalar_forms_text(aWord,{expressions:!0,mayBeEmpty:!0})),help:"Ready when this program, run without a \
shell, exits with 0."}},command=probeOfKind("command",{decode:keys2=>keys2.command&&{words:keys2.command.value.map(({value})=>value)},templates:({words:words2})=>words2,evaluate:({words:words2},read)=>({
words:words2.map(word2=>read(word2,written=>written,aWord))}),open:({words:words2},{runProgram})=>{const subject=words2.join(" ");let asked=Promise.resolve();const ask=async signal=>{const problem=await runProgram(
words2,signal);return problem===void 0?void 0:`${subject}: ${problem}`};return{subject,timesItself:!0,ask:signal=>{const answer=ask(signal);return asked=answer.catch(()=>{}),answer},stop:async()=>{await asked}}}});
var external_node_net_=__webpack_require__(7030),message_of=__webpack_require__(898);const ownAddresses=["127.0.0.1","::1"],nobodyListens=new Set(["ECONNREFUSED","EADDRNOTAVAIL","EAFNOSUPPORT"]);function codeOf(error){
return error.code??(0,message_of.b)(error)}function openHttp(question){const{url}=question;return{subject:url,taken:`${url} answers already`,ask:signal=>askHttp(question,signal)}}async function askHttp(question,signal){
const{url}=question,{get}=new URL(url).protocol==="https:"?await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,4708,19)):await Promise.resolve().then(__webpack_require__.t.bind(
__webpack_require__,7067,19));if(signal.aborted)return`${url} does not answer`;const addresses=new URL(url).hostname==="localhost"?ownAddresses:[void 0];return new Promise(resolve=>{const answers=[],finish=problem=>{
signal.removeEventListener("abort",giveUp);for(const asked of requests)asked.destroy();resolve(problem)},giveUp=()=>finish(`${url} does not answer`),requests=addresses.map(address=>askOnce(get,question,
address,answer=>{if(answer.kind==="ready")return finish(void 0);answers.push(answer),answers.length===addresses.length&&finish(mostTelling(answers,url))}));signal.addEventListener("abort",giveUp)})}function mostTelling(answers,url){
for(const answer of answers)if(answer.kind==="problem")return answer.text;return`${url}: nothing listens there`}function askOnce(get,{url,statuses,insecure},address,told){const options={agent:!1,rejectUnauthorized:!insecure,
...address===void 0?{}:lookedUpAs(address)},asked=get(url,options,({statusCode=0})=>told(statuses.some(({from,to})=>statusCode>=from&&statusCode<=to)?{kind:"ready"}:{kind:"problem",text:`${url} answer\
s with status ${statusCode}`}));return asked.on("error",error=>{const code=codeOf(error),nobody=code==="ECONNREFUSED"||address!==void 0&&nobodyListens.has(code);told(nobody?{kind:"nobody"}:{kind:"prob\
lem",text:`${url}: ${(0,message_of.b)(error)||code}`})}),asked}function lookedUpAs(address){const family=(0,external_node_net_.isIP)(address);return{lookup:(_host,{all},callback)=>{all===!0?callback(null,
[{address,family}]):callback(null,address,family)}}}const aUrl="a URL with http:// or https://",addressAdvice=node=>{const address=textOf(node);return/^[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(address)?`writ\
e http://${address}`:void 0},httpAdvice=node=>textOf(node).startsWith("http")?`write {http: ${inFlow(textOf(node))}}`:void 0,statusPattern="^[2-5](?:[0-9][0-9]|xx)$",http_status=formOf("scalar",{expected:"\
a status from 200 to 599, or 2xx, 3xx, 4xx or 5xx",schema:{anyOf:[{type:"integer",minimum:200,maximum:599},{type:"string",pattern:statusPattern}]},accepts:node=>statusRange(String(node.value))!==void 0,
decode:node=>statusRange(String(node.value))}),httpKeys={http:{form:either(expression,meaning(aUrl,{pattern:"^https?://"},webAddress,addressAdvice)),help:"Ready when this URL answers with a status bel\
ow 400, or one of status."}},httpDetails={status:{form:oneOrMany("a status such as 200 or 2xx, or a list of them",http_status),help:"The statuses with which http is ready, such as 401 or [2xx, 401]. D\
efault: [2xx, 3xx]."},insecure:{form:flag,help:"Whether http accepts any certificate, such as a self-signed one. Default: false."}},httpRules=["status","insecure"].map(key=>({kind:"needs-one",key,of:[
"http"],hint:"it is about the answers of http"})),belowErrors=[{from:200,to:399}],http=probeOfKind("http",{decode:keys2=>keys2.http&&{url:keys2.http.value,statuses:keys2.status?.value.map(({value})=>value)??
belowErrors,insecure:keys2.insecure?.value??!1},templates:({url})=>[url],evaluate:(written,read)=>({...written,url:read(written.url,webAddress,aUrl)}),open:openHttp});function webAddress(written){return/^https?:\/\//.
test(written)&&URL.canParse(written)?written:void 0}function statusRange(written){if(new RegExp(statusPattern).test(written))return{from:Number(written.replace("xx","00")),to:Number(written.replace("x\
x","99"))}}var promises_=__webpack_require__(8500),duration=__webpack_require__(4094),external_node_worker_threads_=__webpack_require__(5919),with_commas=__webpack_require__(5314);const longestSearch=5e3,
lookInterval=250,longestQueue=64*1024*1024,program=`
const { parentPort, workerData } = require('node:worker_threads');
const pattern = new RegExp(workerData.pattern);
const progress = new Int32Array(workerData.progress);
const escapes = /\\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|[ -/]*[0-Z\\\\^-~])/g;
const matches = (line) =>
  pattern.test(line) || (line.includes('\\u001b') && pattern.test(line.replace(escapes, '')));
parentPort.on('message', (lines) => {
  for (const line of lines) {
    Atomics.add(progress, 0, 1);
    if (matches(line)) return parentPort.postMessage(true);
  }
  parentPort.postMessage(false);
});
`;class PatternSearch{#pattern;#listener;#thread;#queue=[];#queued=0;#unended;#dropped=!1;#over=!1;constructor(pattern2,listener){this.#pattern=pattern2,this.#listener=listener,this.#thread=this.#startThread()}get busy(){
return this.#queued>0||this.#thread?.busy===!0}get milliseconds(){return this.#thread?.milliseconds??0}read(line){if(!this.#over){if(this.#queued+line.length>longestQueue){this.#dropped||this.#listener.
problem("the output comes faster than the pattern can be tried: some lines were not"),this.#dropped=!0;return}this.#queue.push(line),this.#queued+=line.length,this.#send()}}readUnended(line){this.#over||
(this.#unended=line,this.#send())}close(){this.#over=!0,this.#queue=[],this.#queued=0,this.#unended=void 0,this.#thread?.end(),this.#thread=void 0}#send(){if(this.#thread===void 0||this.#thread.busy)return;
const lines=this.#unended===void 0?this.#queue:[...this.#queue,this.#unended];lines.length!==0&&(this.#queue=[],this.#queued=0,this.#unended=void 0,this.#thread.search(lines))}#startThread(){try{return new Thread(
this.#pattern,{searched:matches2=>this.#onSearched(matches2),hangs:(line,rest)=>this.#onHanging(line,rest),failed:error=>this.#onFailed(error)})}catch(error){this.#onFailed(error);return}}#onSearched(matches2){
if(!this.#over){if(!matches2){this.#send();return}this.close(),this.#listener.found()}}#onHanging(line,rest){this.#over||(this.#listener.problem(`the pattern ${this.#pattern} took longer than ${longestSearch/
1e3} s on a line of ${(0,with_commas.r)(line.length)} characters: that line was given up`),this.#queue=[...rest,...this.#queue],this.#thread=this.#startThread(),this.#send())}#onFailed(error){this.#over||
(this.close(),this.#listener.problem(`the pattern ${this.#pattern} cannot be tried any more: ${(0,message_of.b)(error)}`))}}class Thread{#worker;#listener;#progress=new Int32Array(new SharedArrayBuffer(
4));#begunBefore=0;#lines=[];#seenProgress=-1;#looks=0;#watch;constructor(pattern2,listener){this.#listener=listener,this.#worker=new external_node_worker_threads_.Worker(program,{eval:!0,execArgv:[],
env:{},workerData:{pattern:pattern2,progress:this.#progress.buffer}}),this.#worker.on("message",matches2=>{clearInterval(this.#watch),this.#lines=[],this.#listener.searched(matches2)}),this.#worker.on(
"error",error=>{clearInterval(this.#watch),this.#listener.failed(error)}),this.#worker.unref()}get busy(){return this.#lines.length>0}get milliseconds(){return this.busy&&this.#begun===this.#seenProgress?
this.#looks*lookInterval:0}search(lines){this.#lines=lines,this.#begunBefore=this.#begun,this.#seenProgress=-1,this.#watch=setInterval(()=>this.#look(),lookInterval),this.#watch.unref(),this.#worker.postMessage(
lines)}end(){clearInterval(this.#watch),this.#worker.removeAllListeners(),this.#worker.on("error",()=>{}),this.#worker.terminate()}get#begun(){return Atomics.load(this.#progress,0)}#look(){if(this.#looks=
this.#begun===this.#seenProgress?this.#looks+1:0,this.#seenProgress=this.#begun,this.milliseconds<longestSearch||this.#begun===this.#begunBefore)return;const index=this.#begun-this.#begunBefore-1,[line="",
...rest]=this.#lines.slice(index);this.end(),this.#listener.hangs(line,rest)}}function openLog(pattern2,service2){let matched=!1;const isSearching=()=>!matched&&search.busy,search=new PatternSearch(pattern2,
{found:()=>{matched=!0,service2.found()},problem:service2.problem});return{subject:"its output",timesItself:!0,ask:async()=>{for(let looks=0;looks<50&&isSearching();looks+=1)await(0,promises_.setTimeout)(
20);return matched?void 0:`no line of its output matches ${pattern2}${slowness(search.milliseconds)}`},read:line=>search.read(line),readUnended:line=>search.readUnended(line),stop:async()=>search.close()}}
function slowness(milliseconds){return milliseconds===0?"":`; the pattern has been at one line for ${(0,duration.t)(milliseconds/1e3)}`}const aPattern="a regular expression",logKeys={log:{form:either(
expression,meaning(aPattern,{},regularExpression)),help:"Ready when a line of the output matches this regular expression."}},log=probeOfKind("log",{decode:keys2=>keys2.log&&{pattern:keys2.log.value},templates:({
pattern:pattern2})=>[pattern2],evaluate:({pattern:pattern2},read)=>({pattern:read(pattern2,regularExpression,aPattern)}),open:({pattern:pattern2},service2)=>openLog(pattern2,service2)});function regularExpression(written){
if(written!=="")try{return new RegExp(written).test(""),written}catch{return}}function openTcp(port){return{subject:`port ${port}`,taken:`port ${port} is taken already`,ask:signal=>askTcp(port,signal)}}
function askTcp(port,signal){return new Promise(resolve=>{const problems=[],finish=problem=>{for(const socket of sockets)socket.destroy();signal.removeEventListener("abort",giveUp),resolve(problem)},giveUp=()=>finish(
`port ${port} does not answer`),sockets=ownAddresses.map(host=>{const socket=(0,external_node_net_.connect)({host,port});return socket.once("connect",()=>finish(void 0)),socket.once("error",error=>{if(problems.
push(codeOf(error)),problems.length<ownAddresses.length)return;const other=problems.find(problem=>!nobodyListens.has(problem));finish(other===void 0?`nothing listens on port ${port}`:`port ${port}: ${other}`)}),
socket});signal.addEventListener("abort",giveUp)})}const aPort="a port from 1 to 65535",portAdvice=node=>{const port=/:(\d+)$/.exec(textOf(node))?.[1];return port===void 0?void 0:`write ${port}: it is\
 a port of this machine`},tcpAdvice=node=>node.kind==="scalar"&&typeof node.value=="number"?`write {tcp: ${node.text}}`:void 0,tcpKeys={tcp:{form:either(expression,advised(number(aPort,{integer:!0,minimum:1,
maximum:65535}),portAdvice)),help:"Ready when this port of localhost accepts a connection."}},tcp=probeOfKind("tcp",{decode:keys2=>keys2.tcp&&{port:keys2.tcp.value},templates:({port})=>typeof port=="n\
umber"?[]:[port],evaluate:({port},read)=>({port:typeof port=="number"?port:read(port,portNumber,aPort)}),open:({port})=>openTcp(port)});function portNumber(written){const port=/^[0-9]+$/.test(written.
trim())?Number(written):0;return port>=1&&port<=65535?port:void 0}const kindKeys={...tcpKeys,...httpKeys,...logKeys,...commandKeys},probeKeys={...kindKeys,...httpDetails},probeNames=Object.keys(kindKeys),
probeRules=httpRules,advices=[tcpAdvice,httpAdvice,wordsAdvice],readyAdvice=node=>{for(const advice of advices){const advised2=advice(node);if(advised2!==void 0)return advised2}},kinds=[tcp,http,log,command];
function probeOf(keys2){for(const probeOfKeys of kinds){const probe=probeOfKeys(keys2);if(probe!==void 0)return probe}}const noPools=new Map,join={kind:"join"},noRetry={max:0,delaySeconds:0,backoff:"f\
ixed",onExitCodes:void 0};function taskOf(shared,own){return{id:own.id,key:own.key,name:own.name,needs:own.needs,needKeys:own.needKeys,condition:own.condition,work:shared.work,workingDirectory:shared.
workingDirectory,fileEnv:own.fileEnv,env:own.env,timeout:shared.timeout,continueOnError:shared.continueOnError,retry:shared.retry,matrix:own.matrix,cpus:shared.cpus,cpusStated:shared.cpusStated,memoryBytes:shared.
memoryBytes,pools:shared.pools,priority:shared.priority,slowAfterSeconds:shared.slowAfterSeconds,service:shared.service,leaveRunning:shared.leaveRunning,strictCleanup:shared.strictCleanup,inputs:shared.
inputs,outputs:shared.outputs,junit:shared.junit,mayBeRemembered:shared.mayBeRemembered,at:own.at,places:own.places}}function taskFields(keys2){const{run,command:command2,shell}=keys2,work=run!==void 0?
{kind:"script",script:run.value,shell:shell?.value}:command2!==void 0?{kind:"command",words:command2.value.map(word2=>word2.value)}:join,service2=work.kind==="join"?void 0:serviceOf(keys2),timeout2=keys2["\
timeout-minutes"]?.value,slowAfter=keys2["slow-after-minutes"]?.value,leaveRunning=keys2["leave-running"]?.value??!1,hasFiles=work.kind!=="join"&&service2===void 0;return{work,workingDirectory:keys2["\
working-directory"]?.value,timeout:timeout2===void 0?void 0:typeof timeout2=="number"?{kind:"seconds",seconds:timeout2*60}:{kind:"expression",minutes:timeout2},continueOnError:keys2["continue-on-error"]?.
value??!1,retry:retryOf(keys2),cpus:keys2.cpus?.value??(service2===void 0?1:0),cpusStated:keys2.cpus!==void 0,memoryBytes:keys2.memory?.value,pools:keys2.pools===void 0?noPools:new Map(keys2.pools.value.
map(({name,count})=>[name,count])),priority:keys2.priority?.value??0,slowAfterSeconds:slowAfter===void 0?void 0:slowAfter*60,service:service2,leaveRunning,strictCleanup:keys2["strict-cleanup"]?.value??
!1,inputs:hasFiles?keys2.inputs?.value.map(pattern2=>pattern2.value):void 0,outputs:hasFiles?keys2.outputs?.value.map(pattern2=>pattern2.value):void 0,junit:hasFiles?keys2.junit?.value.map(pattern2=>pattern2.
value):void 0,mayBeRemembered:hasFiles&&!leaveRunning&&keys2.cache?.value!==!1}}function retryOf(keys2){if(keys2.retries===void 0)return noRetry;const retries2=keys2.retries.value;return{max:retries2.
max??0,delaySeconds:retries2.delaySeconds??0,backoff:retries2.backoff??"fixed",onExitCodes:retries2.onExitCodes}}function serviceOf(keys2){const service2=keys2.service?.value,ready2=service2?.ready?.value,
probe=ready2===void 0?void 0:probeOf(ready2);if(!(service2===void 0||ready2===void 0||probe===void 0))return{ready:probe,timeoutSeconds:ready2["timeout-seconds"]?.value??60,intervalSeconds:ready2["int\
erval-seconds"]?.value??.5,stopSignal:service2["stop-signal"]?.value??"SIGTERM",stopSeconds:service2["stop-seconds"]?.value}}const none=[];function expandGraph(file,fallbackName,evaluator,diagnostics){
const units=[...readUnits(file,evaluator,diagnostics)];checkStatedFiles(units,file,diagnostics),diagnostics.any||checkOutputPlaces(units,diagnostics);const total=units.reduce((count,unit)=>count+unit.
ids.length,0);if(total>limits.q2){const at=file.tasks?.keyAt??{file:fallbackName,line:1,column:1};diagnostics.add({message:"the matrices make too many tasks",expected:`at most ${limits.q2}`,found:String(
total),at})}return{name:file.name?.value??fallbackName,tasks:diagnostics.any?[]:[...makeTasks(units,diagnostics)],pools:new Map([...file.pools?.value??[]].map(([name,size])=>[name,size.value])),cache:commonInputs(
file.cache?.value)}}function*readUnits(file,evaluator,diagnostics){const layers=new EnvironmentLayers(file.env,file.defaults?.value.env,diagnostics),matrices=new Matrices(evaluator,diagnostics),taken=new Set(
file.tasks?.value.keys()),defaults2=file.defaults?.value;for(const[key,{value:own,keyAt}]of file.tasks?.value??[]){const keys2=defaults2===void 0?own:{...defaults2,...own},env=layers.over(own.env,keyAt),
needKeys=own.needs===void 0?none:[...new Set(own.needs.value.map(need=>need.value))],matrix2=own.strategy?.value.matrix?.value,instances=matrix2===void 0?void 0:matrices.of(key,matrix2,env);if(matrix2===
void 0||instances!==void 0){const matrixKeys=instances===void 0?none:[...new Set(instances.combinations.flatMap(values2=>[...values2.keys()]))],strangers2=diagnostics.any?[...diagnostics.strangersOf(`\
task "${key}"`),...diagnostics.strangersOf("the graph file")]:none,scope={needs:needKeys,matrixKeys,foreign:instances?.foreign??none,strangers:strangers2};checkExpressions(keys2,env,scope,diagnostics)}
const ids2=instances===void 0?[key]:freeIds(key,instances.suffixes,taken),limits2=readLimits(own.strategy?.value,`task "${key}"`,evaluator.of(()=>env),diagnostics);yield{key,at:keyAt,own,keys:keys2,env,
needKeys,instances,limits:limits2,ids:ids2}}}function freeIds(key,suffixes,taken){const cut=instanceIds(key,suffixes),ids2=cut.some(id2=>id2!==key&&taken.has(id2))?suffixes.map((suffix,index)=>`${key}${suffix}\
 #${index+1}`):cut;for(const id2 of ids2)taken.add(id2);return ids2}function*makeTasks(units,diagnostics){const idsOf=new Map(units.map(unit=>[unit.key,unit.ids]));let edges=0;for(const unit of units){
const{key,at,keys:keys2,env,needKeys,instances,ids:ids2}=unit,needs=needsOf(needKeys,idsOf);if(edges+=needs.length*ids2.length,edges>limits.a4){diagnostics.add({message:"the matrices make too many nee\
ds",expected:`at most ${limits.a4}`,at});return}const fields=taskFields(keys2),condition2=conditionOf(keys2),places=placesOf(keys2,env),{file:fileEnv,own:ownEnv}=env,make=(id2,name,matrix2)=>taskOf(fields,
{id:id2,key,name,needs,needKeys,condition:condition2,matrix:matrix2,fileEnv,env:ownEnv,at,places});if(instances===void 0){yield make(key,keys2.name?.value??key,void 0);continue}for(const[index,values2]of instances.
combinations.entries()){const id2=ids2[index]??"",name=instanceTitle(keys2.name?.value,id2,instances.suffixes[index]??"");yield make(id2,name,matrixGroup(unit,values2,index))}}}function needsOf(needKeys,idsOf){
return needKeys.every(need=>idsOf.get(need)?.length===1&&idsOf.get(need)?.[0]===need)?needKeys:needKeys.flatMap(need=>idsOf.get(need)??[])}function conditionOf({if:found}){const text=found?.value.trim()??
"";return text===""?void 0:(0,expressions_condition.Ts)(text).source}function instanceTitle(name,id2,suffix){return name===void 0?id2:(0,template.Fl)(name)?name:instanceName(name,suffix)}function matrixGroup(unit,values2,index){
return{key:unit.key,...unit.limits,values:values2,index,total:unit.ids.length}}function placesOf(keys2,env){const places=new Map;for(const[key,found]of Object.entries(keys2))found!==void 0&&places.set(
key,beginningOf(found.textAt));for(const[key,found]of Object.entries(keys2.service?.value.ready?.value??{}))found!==void 0&&places.set(`service.ready.${key}`,beginningOf(found.textAt));for(const[name,
{textAt}]of env.found)places.set(`env.${name}`,beginningOf(textAt));return places}const inTheWorkflow="the workflow that runs the graph has it: remove it",anInput=input=>`it is an input of the action \
(with: ${input}: \u2026) and an option (--${input}): remove it here`,fileRows=[["jobs task wireit targets recipes commands pipeline pipelines nodes graph dag rules stepgroups scripts job",{means:"task\
s"}],["steps",{means:"tasks",advice:"make each step with run a task under tasks; steps with uses stay steps of the job"}],["on triggers trigger schedule","the workflow that runs the graph says when: r\
emove it"],["permissions","the workflow that runs the graph has them: remove it"],["concurrency runname",inTheWorkflow],["version schema $schema apiversion kind","a graph file has no version: remove i\
t"],["variables vars environment",{means:"env"}],["title description desc",{means:"name"}],["default targetdefaults",{means:"defaults",advice:"write defaults: keys that all tasks have, such as shell"}],
["mutex mutexes locks semaphores resources",{means:"pools"}],["stages stage","there are no stages: each task names in needs what has to end before it starts"],["include includes import imports extends",
"a graph is one file: write those tasks here; anchors (&name, *name) keep what is said twice"],["workflow workflows","there is one graph in a file: what a task needs stands in its needs"],["services",
"make each service a task with the key service, whose run starts it; or set services on the job that runs the graph"],["image container","tasks run on the machine of the job: set container on that job"],
["volumes networks executors orbs parameters agents pool",inTheWorkflow],["dotenv envfile","read the file in run: set -a; . ./.env; set +a"],["secrets passenv globalpassthroughenv","give them in env o\
f the step that runs the graph: every task has the variables of that step"],["maxparallel parallelism parallel jobsatonce",anInput("max-parallel")],["failfast",anInput("fail-fast")],["maxfailures",anInput(
"max-failures")],["output silent set shopt interval","there is no such setting for a whole graph: remove it"]];function fileStrangers(taskKeys){const ofTasks=taskKeys.map(key=>[key,underDefaults(key)]);
return strangersOf(ofTasks,[["run command needs strategy","it belongs to a task: write tasks:, an id below it, and this below the id"]],fileRows,rememberFileRows)}function underDefaults(key){return`fo\
r all tasks write it under defaults: defaults: {${key}: \u2026}; for one task, below its id`}const signsOfTask=new Set(["run","command","needs","service","cmd","cmds","script","steps","deps"]);function looksLikeTask(node){
return node.kind==="map"&&node.entries.some(({key,value})=>signsOfTask.has(key)&&!(key==="run"&&value.kind==="map"))}function nestedTaskAdvice({key,value},owner){if(looksLikeTask(value))return`if "${key}\
" is a task, it is indented too far: begin it in the column where ${owner} begins`}function outerTaskAdvice({key,value}){if(looksLikeTask(value))return`if "${key}" is a task, it stands under tasks: in\
dent it there`}function strayDimensionAdvice({key,value}){if(!(value.kind!=="list"||key==="include"||key==="exclude"))return`put it under matrix: matrix: {${key}: [\u2026]}`}const combinations={anyOf:[
{type:"array",items:{anyOf:[{type:"object",minProperties:1},expression.schema]}},expression.schema]},matrix={expected:"a map of lists",advise:matrixAdvice,schema:{anyOf:[{type:"object",minProperties:1,
properties:{include:{...combinations,description:"Values to add to combinations, or combinations to add."},exclude:{...combinations,description:"Combinations to leave out; a part of the keys is enough\
."}},patternProperties:{"\\$\\{\\{":{anyOf:[{type:"array"},{type:"object"},expression.schema]}},additionalProperties:{anyOf:[{type:"array",minItems:1},expression.schema]}},expression.schema]},accepts:node=>node.
kind==="map"&&node.entries.length>0||expression.accepts(node),decode:node=>node},junitAdvice=()=>"name the files that the test runner writes, such as reports/*.xml; leave the key out when it writes no\
ne",reportKeys={junit:{form:advised(oneOrMany("a pattern of files, a list of patterns",scalar_forms_text("a pattern",{expressions:!0})),junitAdvice),help:"Patterns, from the workspace, of the JUnit XM\
L files that the task writes: every report names the cases that failed, and junit.xml has all cases. Default: none."}},reportRules=[{kind:"not-both",keys:["service","junit"],hint:"a test report is rea\
d when its task has ended: state junit on the task that runs the tests"}];function machineRows(ofTheJob2){return[["runson snapshot permissions container executor vmimage agents agent tags runner os ar\
ch",ofTheJob2],["image docker dockerimage","a task runs on the machine of the job: set container on that job, or write docker run in run"],["environment",environment(ofTheJob2)],["concurrency",`${ofTheJob2}\
; for a lock between tasks use pools`],["concurrencygroup resourcegroup mutex lock locks semaphore exclusive",value=>`write pools: [${asHint(value)}], and at the top of the file pools: {${isPlain(value)?
value.text:"NAME"}: 1}`],["services","make each service a task with the key service"],["secrets","give them in env of the step that runs the graph: every task has the variables of that step"],["defaul\
ts",jobDefaults],["status","check it at the start of run: exit 0 there ends the task well"],["artifacts artifact storeartifacts artifactpaths persisttoworkspace attachworkspace","all tasks share one d\
irectory: what one writes is there for those that need it; to keep it, use actions/upload-artifact as a step after the graph"],["reports storetestresults testresults testreports junitreport junitfiles",
{means:"junit",advice:'did you mean "junit"? Its patterns are the JUnit XML files that the test runner writes'}],["coverage","of what a task writes, only its output and its test reports are read: remo\
ve it, and use a step after the graph"],["cpu cores threads cpulimit",{means:"cpus"}],["mem ram memorylimit memlimit memoryrequest",{means:"memory"}],["resourceclass resources","write cpus and memory:\
 how much of the machine the task takes"],["weight nice","write priority to start it before others, cpus for how much of the machine it takes"],["ports expose","a task has the ports of the machine: re\
move it; of a service, ready: {tcp: PORT} waits for one"],["healthcheck readywhen ready readinessprobe livenessprobe",`write service: {ready: {\u2026}} with one of ${probeNames.join(", ")}`],["backgro\
und daemon detach detached persistent longrunning server isserver","a task that stays up while others run is a service: write service: {ready: {\u2026}}"],["stopsignal killsignal","put it under servic\
e: service: {ready: {\u2026}, stop-signal: \u2026}"],["stopseconds stopgraceperiod killtimeout killafter","put it under service: service: {ready: {\u2026}, stop-seconds: \u2026}"],["restart","nothing \
is started again once it is up: remove it; retries is for attempts that failed"],["volumes networks links privileged user hostname","a task is a process on the machine of the job, in no container: rem\
ove it"],["build","write docker build in run"],["interactive tty stdin raw","the input of a task is empty: remove it"],["prompt confirm","nothing is asked while a graph runs: remove it"],["watch","a g\
raph runs once: remove it"],["internal private hidden","a task cannot be hidden: remove it"],["silent quiet verbose hide ignorestdout loglevel","the log shows all that a task prints: remove it, or red\
irect output in run"]]}function environment(ofTheJob2){return value=>{if(value.kind==="scalar")return ofTheJob2;const keys2=value.kind==="map"?value.entries.map(({key})=>key):[];return keys2.includes(
"name")||keys2.includes("url")?ofTheJob2:"variables stand under env: write env: {NAME: value}"}}function jobDefaults(value){const ofAll="defaults of all tasks stand at the top of the file",run=value.kind===
"map"?(0,diagnostics_node.RP)(value,"run")??value:value;return run.kind!=="map"||run.entries.length===0?`${ofAll}; here write the key itself, such as shell`:`write ${run.entries.slice(0,5).map(entry=>`${entry.
key}: ${asHint(entry.value)}`).join(" and ")} in the task itself; ${ofAll}`}const ofTheJob="all tasks run in the job that runs the graph: remove it here, or set it on that job",belowStrategy=key=>`put\
 it under strategy: strategy: {${key}: \u2026}`,workRows=[["cmd sh bash exec execute",{means:"run",advice:script}],["cmds commands script scripts commandline runs",{means:"run",advice:script}],["entry\
point argv",{means:"command"}],["args arguments","write them behind the program: in run, or as words of command"],["dir cwd workdir workingdir chdir directory",{means:"working-directory"}],["vars vari\
ables envs environmentvariables",{means:"env"}],["dotenv envfile envfiles","read the file in run: set -a; . ./.env; set +a"],["passenv passthroughenv globalpassthroughenv","a task has the variables of\
 the step that runs the graph: remove it, or set them in the env of that step"],["shopt set","write it at the start of run, as in set -euo pipefail"],["beforescript presteps before pre setup","write i\
t at the start of run, or make it a task that this one needs"],["afterscript poststeps post teardown cleanup finally defer","make it a task of its own with needs: [this one] and if: always()"],["preco\
nditions","check it at the start of run: exit 1 there fails the task"],["label title displayname",{means:"name"}],["desc description summary doc","write a comment with #, or name for what the reports \
call the task"],["id key","the id of a task is the key above it: remove this, or rename that key"],["aliases alias","a task has one id: remove it"],["task target job","a task is run before another whe\
n that one names it in needs: remove it"],["uses",uses],["with","only actions have inputs: write arguments in run, or values in env"],["plugins plugin orbs","an action cannot be a task: keep it a step\
 of the job, before or after the graph"],["steps",steps]],orderRows=[[`dependson depends deps dependencies dependency requires require prerequisites prereqs after runafter waitfor
     upstream predecessors`,{means:"needs"}],["stage","there are no stages: name in needs the tasks that have to end before this one starts"],["when",when],["condition runif onlyif",{means:"if"}],["on\
ly except rules unless branches filters skip changes enabled disabled","write if with an expression, such as if: github.ref == 'refs/heads/main'; or if: false"],["platforms platform","write if with an\
 expression: if: runner.os == 'Linux'"],["always alwaysrun runalways","write if: always()"],["timeout timelimit maxtime deadline executiontimeout jobtimeout",timeout],["timeoutseconds timeoutsecs time\
outsec",value=>timeoutOf(value,1)],["timeoutinminutes",{means:"timeout-minutes"}],["timeoutms",value=>timeoutOf(value,.001)],["nooutputtimeout","write timeout-minutes for the whole task, or slow-after\
-minutes for a warning"],["retry reruns retrycount maxretries numretries retrylimit",{means:"retries",advice:retry}],["attempts maxattempts tries maxtries",attempts],["backoff onexitcodes delayseconds",
"put it under retries: retries: {max: \u2026, \u2026}"],["retrydelay retryinterval retrywait","write retries: {max: \u2026, delay-seconds: \u2026}"],[`allowfailure ignoreerror ignoreerrors softfail ig\
norefailure continueonfail continueonfailure failok mayfail
     optional`,{means:"continue-on-error"}],["parallel parallelism shards shard",parallel],["sequential serial wait waitall waits","tasks run one after another where one needs the other: write needs"],
["matrix",belowStrategy("matrix")],["maxparallel",belowStrategy("max-parallel")],["failfast",belowStrategy("fail-fast")],["include exclude","put it under strategy.matrix: strategy: {matrix: {\u2026}}"],
["for foreach loop withitems each","write strategy: {matrix: {item: [\u2026]}} and ${{ matrix.item }} in run"],["extends template inherit","name a map with an anchor, x-base: &base {\u2026}, and merge it w\
ith <<: *base"],["trigger triggers on","the workflow that runs the graph says when: remove it"],["interruptible","a cancelled job ends every task: remove it"]],taskStrangers=strangersOf(workRows,orderRows,
machineRows(ofTheJob),rememberRows);function script(value){const run=didYouMean("run");return value.kind==="list"?`${run} It is one script: write run: | and a line for each command below it`:value.kind===
"map"?`${run} It is a text`:run}function uses(value){const what=value.kind==="scalar"?value.text:"";return what.startsWith("./.github/workflows/")||/\.ya?ml(?:@|$)/.test(what)?"a workflow cannot be a \
task: make each of its jobs a task":"an action cannot be a task: keep it a step of the job, before or after the graph"}function steps(value){const advice="a task is one command: make each step with ru\
n a task, or join their scripts in one run: | with a line for each";if(value.kind!=="list")return advice;const actions=value.items.flatMap(item=>item.kind==="map"?item.entries.filter(({key})=>key==="u\
ses").map(entry=>asUses(entry.value)):[]);return actions.length===0?advice:`${advice}; actions stay steps of the job, before or after the graph: ${actions.slice(0,5).join(", ")}`}function asUses(value){
return value.kind==="scalar"&&/^[\w./@-]{1,60}$/.test(value.text)?value.text:(0,diagnostics_node.WQ)(value)}function when(value){switch(value.kind==="scalar"?folded(value.text):""){case"onsuccess":return"\
a task runs when all it needs have succeeded: remove it";case"onfailure":return"write if: failure()";case"always":return"write if: always()";case"never":return"write if: false";case"manual":return"not\
hing waits for a person here: leave it out of the targets of the run, or give the job an environment with reviewers";default:return`did you mean "if"? It takes an expression of GitHub's language`}}function timeout(value){
const meant2=didYouMean("timeout-minutes");if(value.kind!=="scalar")return meant2;const seconds=typeof value.value=="string"?durationSeconds(value.text):void 0;return seconds===void 0?`${meant2} It co\
unts minutes, with fractions`:`${meant2} It counts minutes: write timeout-minutes: ${minutesText(seconds)}`}function timeoutOf(value,unit){const meant2=didYouMean("timeout-minutes");return value.kind!==
"scalar"||typeof value.value!="number"?`${meant2} It counts minutes`:`${meant2} It counts minutes: write timeout-minutes: ${minutesText(value.value*unit)}`}function retry(value){const meant2=didYouMean(
"retries");return value.kind==="map"?`${meant2} It is a number, or {max: \u2026, delay-seconds: \u2026}`:meant2}function attempts(value){const count=value.kind==="scalar"&&typeof value.value=="number"?
value.value:void 0,meant2=`${didYouMean("retries")} It counts the attempts after the first`;return count===void 0||count<1?meant2:`${meant2}: write retries: ${Math.ceil(count)-1}`}function parallel(value){
if(value.kind==="map")return"write strategy: {matrix: {\u2026}}, a list of values for each key";const count=value.kind==="scalar"&&typeof value.value=="number"?value.value:0;if(count<2||count>256)return"\
tasks run in parallel unless one needs the other: remove it";const parts=Array.from({length:Math.min(count,3)},(_,index)=>index+1).join(", ");return`for ${count} instances write strategy: {matrix: {pa\
rt: [${parts}${count>3?", \u2026":""}]}}; of these ${asHint(value)} run at once`}const ofEachTask="each task has its own: write it there";function defaultsStrangers(ownKeys2){const own=[...ownKeys2.map(
key=>[key,ofEachTask]),["run",other_strangers_runAdvice]],ownStrangers=strangersOf(own);return()=>new Map([...taskStrangers(),...ownStrangers()])}function other_strangers_runAdvice(run){return run.kind!==
"map"?ofEachTask:`GitHub's defaults.run is defaults here: write defaults: {${run.entries.map(({key,value})=>`${key}: ${isPlain(value)?value.text:"\u2026"}`).join(", ")}}`}const retriesStrangers=strangersOf(
[["limit count times retries retry number maxretries",{means:"max"}],["attempts maxattempts tries",'did you mean "max"? It counts the attempts after the first'],["delay wait interval sleep seconds pau\
se",'did you mean "delay-seconds"? It counts seconds'],["delayms intervalms","write delay-seconds: it counts seconds, with fractions"],["exitcodes exitcode exitstatus onexit codes",{means:"on-exit-cod\
es"}],["when on automatic manual","write on-exit-codes: [\u2026] to retry after these exit codes only"],["strategy",{means:"backoff"}],["factor multiplier exponential","write backoff: exponential: the\
 wait doubles before each further attempt"]]),strategyStrangers=strangersOf([["parallel parallelism concurrency",{means:"max-parallel"}],["include exclude","put it under matrix: matrix: {\u2026}"]]),underReady=key=>({
means:"ready",advice:`put it under ready: ready: {${key}: \u2026}`}),serviceStrangers=strangersOf([["readywhen readiness readinessprobe healthcheck health probe waitfor",{means:"ready"}],["signal kill\
signal",{means:"stop-signal"}],["grace graceperiod stopgraceperiod stoptimeout killafter",'did you mean "stop-seconds"? It counts seconds'],["tcp",underReady("tcp")],["port ports",{means:"ready",advice:value=>`\
to wait for a port, write ready: {tcp: ${asHint(value)}}`}],["http url",underReady("http")],["log",underReady("log")],["command run","write it beside service, as a key of the task; to ask whether it i\
s up, ready: {command: [\u2026]}"],["timeout timeoutseconds","to wait longer for it, write ready: {timeout-seconds: \u2026}; to stop it, stop-seconds"],["interval intervalseconds",underReady("interval\
-seconds")],["image","a service is a command: write docker run in the run of the task"],["env","write it beside service, as a key of the task"]]),readyStrangers=strangersOf([["port tcpport tcpsocket",
{means:"tcp"}],["url endpoint httpget address",{means:"http"}],["linematches line regex pattern match stdout output",{means:"log"}],["test cmd exec run script","write command: a list of words, such as\
 command: [pg_isready]"],["timeout",'did you mean "timeout-seconds"? It counts seconds'],["interval period periodseconds",'did you mean "interval-seconds"? It counts seconds'],["retries startperiod in\
itialdelayseconds failurethreshold","it is asked until timeout-seconds are over: remove it"]]),oneDay=86400,serviceAdvice=()=>{const others=probeNames.filter(name=>name!=="tcp");return`write {ready: {\
tcp: PORT}}, or ${others.slice(0,-1).join(", ")} or ${others.at(-1)} in place of tcp`},ready=advised(record(`a map with one of ${probeNames.join(", ")}`,{...probeKeys,"timeout-seconds":{form:advised(number(
"a positive number of seconds, at most a day",{above:0,maximum:oneDay}),secondsAdvice),help:"The seconds after which a service that is not ready has failed. Default: 60."},"interval-seconds":{form:number(
"a positive number of seconds, at most a day",{above:0,maximum:oneDay}),help:"Seconds between two probes. Default: 0.5."}},{rules:[{kind:"exactly-one",keys:probeNames},...probeRules],strangers:readyStrangers}),
readyAdvice),service=advised(record("a map with the key ready",{ready:{form:ready,help:"How to learn that the service is up; dependents start then."},"stop-signal":{form:advised(word("SIGTERM","SIGINT",
"SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2","SIGKILL"),signalAdvice),help:"The signal that asks the service to stop. Default: SIGTERM."},"stop-seconds":{form:advised(number("a number of seconds \u2265 0, at mos\
t a day",{minimum:0,maximum:oneDay}),secondsAdvice),help:"Seconds between that signal and force. Default: the grace of the run."}},{rules:[{kind:"required",key:"ready"}],strangers:serviceStrangers}),serviceAdvice);
var words=__webpack_require__(4175);const longestMinutes=35e3,longestSeconds=longestMinutes*60,minutes=advised(number(`a positive number of minutes, at most ${longestMinutes}`,{above:0,maximum:longestMinutes}),
minutesAdvice),amount=number("a whole number \u2265 0",{integer:!0,minimum:0}),pieces=number("a whole number \u2265 1",{integer:!0,minimum:1}),poolName=scalar_forms_text("the name of a pool"),task_keys_environment=advised(
mapOf("a map of names and values",{keys:words.zo,value:variable}),environmentAdvice),poolSizes=advised(mapOf("a map of names and counts",{keys:words.rR,value:pieces,extensible:!0}),poolsAdvice),exitCode=number(
"an exit code from 0 to 4294967295",{integer:!0,minimum:0,maximum:4294967295}),exitCodes=either(converted(exitCode,code=>[code]),converted(list("a list of exit codes",exitCode),codes=>codes.map(({value})=>value))),
toleratedCodes=record("a map with the key exit-codes",{"exit-codes":{form:exitCodes,help:"Only a failure with one of these exit codes is tolerated; 128 + n is an end by signal n. It is not tried again\
."}},{rules:[{kind:"required",key:"exit-codes"}]}),retries=record("a map with the key max",{max:{form:amount,help:"Attempts after the first."},"delay-seconds":{form:advised(number(`a number of seconds\
 \u2265 0, at most ${longestSeconds}`,{minimum:0,maximum:longestSeconds}),secondsAdvice),help:"Seconds before the second attempt. Default: 0."},backoff:{form:word("fixed","exponential"),help:"exponent\
ial doubles the wait before each further attempt. Default: fixed."},"on-exit-codes":{form:exitCodes,help:"Only these exit codes are retried; 128 + n is an end by signal n, such as 137 by SIGKILL. Defa\
ult: every failure."}},{rules:[{kind:"required",key:"max"}],strangers:retriesStrangers}),strategyKeys={matrix:{form:matrix,help:"Lists of values; the task runs once for each combination, by the rules \
of GitHub's matrix."},"max-parallel":{form:either(expression,amount),help:"At most this many instances run at once; 0 and the default: no limit."},"fail-fast":{form:either(expression,flag),help:"Wheth\
er the first instance that fails cancels the others. Default: true."}},strategy=advised(record("a map with the key matrix",strategyKeys,{strangers:strategyStrangers,misplaced:strayDimensionAdvice}),strategyAdvice),
claims=mapOf("a map of pool names and counts",{keys:words.rR,value:pieces,extensible:!0}),sharedKeys={if:{form:condition,help:"An expression, with or without ${{ }}: the task runs when it is true. Def\
ault, also when it is empty: success()."},shell:{form:meaning("bash, sh, pwsh, powershell, cmd, python, or a command with {0}",{pattern:words.$B},written=>new RegExp(words.$B).test(written)?written:void 0,
shellAdvice),help:"The shell of run. Default: GitHub's, bash or, on Windows, pwsh."},"working-directory":{form:scalar_forms_text("a path",{expressions:!0}),help:"The directory to run in. Default: the \
workspace."},env:{form:task_keys_environment,help:"Environment variables, over the file's."},"timeout-minutes":{form:either(expression,minutes),help:"Minutes, with fractions, after which an attempt is\
 ended and counts as failed. Default: none."},"continue-on-error":{form:either(either(expression,flag),converted(toleratedCodes,found=>({exitCodes:found["exit-codes"]?.value??[]}))),help:"Whether the \
task may fail without failing the run or its dependents, or with which exit codes. Default: false."},retries:{form:either(converted(amount,max=>({max})),converted(retries,found=>({max:found.max?.value??
0,delaySeconds:found["delay-seconds"]?.value,backoff:found.backoff?.value,onExitCodes:found["on-exit-codes"]?.value}))),help:"How often a failed attempt is followed by another. Default: 0."},cpus:{form:advised(
either(number("a number \u2265 0",{minimum:0}),word("all")),cpusAdvice),help:"The share of the CPU budget; 0 for a task that only waits. Default: 1; 0 for a service."},memory:{form:meaning("an amount \
such as 512MB, 2GB or 1.5 GiB",{pattern:words.gT},words.ZY,memoryAdvice),help:"Free memory that has to be there before the task starts beside others. Default: none."},pools:{form:either(converted(oneOrMany(
"a pool, a list of pools",poolName),names2=>names2.map(name=>({name:name.value,count:1,at:name.at}))),converted(claims,counts=>[...counts].map(([name,{value,keyAt}])=>({name,count:value,at:keyAt})))),
help:"Pools of the file of which the task holds one, or a count, while it runs."},priority:{form:number("a whole number",{integer:!0}),help:"Takes precedence over the computed order, higher first. Def\
ault: 0."},"slow-after-minutes":{form:minutes,help:"Minutes, with fractions, after which a warning says that the task is slow. Default: none."},...rememberKeys,...reportKeys,service:{form:service,help:"\
Makes the task a service, which stays up while its dependents run."},"leave-running":{form:flag,help:"Whether what the task left running after a success outlives the run. Default: false."},"strict-cle\
anup":{form:flag,help:"No longer needed: processes that hide from every trace are ended too on Linux with Perl. Elsewhere a warning says that they cannot be found. Default: false."}},ownKeys={name:{form:scalar_forms_text(
"a text",{expressions:!0}),help:"How people see the task. Default: its id."},needs:{form:advised(oneOrMany("a task id, or a list of task ids",scalar_forms_text("a task id")),needsAdvice),help:"The tas\
ks that have to end before this one starts."},run:{form:advised(scalar_forms_text("a script",{expressions:!0}),runAdvice),help:"A script for the shell; of the expressions, only matrix, runner and task\
 may stand in it."},command:{form:advised(list("a list of words: a program and its arguments",scalar_forms_text("a word",{expressions:!0,mayBeEmpty:!0})),commandAdvice),help:"A program and its argumen\
ts, run without a shell."},strategy:{form:strategy,help:"A matrix: one instance of the task for each combination of values."}},taskRules=[{kind:"not-both",keys:["run","command"],hint:"run is a script \
for a shell, command a program without one"},{kind:"not-both",keys:["command","shell"],hint:"command runs without a shell; write run to use one"},...rememberRules,...reportRules,{kind:"join",work:["ru\
n","command"],waits:"needs",idle:[...Object.keys(sharedKeys).filter(key=>key!=="if"),"strategy"],unless:{key:"env",namedIn:["if","name"]}}],task_keys_task=advised(record("a map of keys such as run and\
 needs",{...ownKeys,...sharedKeys},{rules:taskRules,strangers:taskStrangers,misplaced:nestedTaskAdvice}),taskAdvice),defaults=record("a map of task keys",sharedKeys,{strangers:defaultsStrangers(Object.
keys(ownKeys))});function keyBesideTasks(key,value){if(!(!task_keys_task.keys.includes(key)||value.kind==="map"))return`if "${key}" is a key of the task above it, indent it further than the id of that\
 task`}const keys={name:{form:scalar_forms_text("a text"),help:"Title of the report. Default: the file's name."},env:{form:task_keys_environment,help:"Environment variables of every task."},defaults:{
form:defaults,help:"Keys for every task that does not have them itself."},pools:{form:poolSizes,help:"Counted things that the machine has few of; a pool of 1 is a mutex."},cache:{form:commonCache,help:"\
What counts as an input of every task that has inputs."},tasks:{form:advised(mapOf("a map with at least one task",{keys:words.Ae,value:task_keys_task,minimum:1,extensible:!0,owner:id2=>`task "${id2}"`,
misplaced:keyBesideTasks}),tasksAdvice),help:"The tasks by id."}},graphFile=advised(record("a map with the key tasks",keys,{rules:[{kind:"required",key:"tasks"}],strangers:fileStrangers(defaults.keys.
filter(key=>!Object.hasOwn(keys,key))),misplaced:outerTaskAdvice,misplacedUnder:"tasks"}),fileAdvice);var evaluate=__webpack_require__(787);const noFunctions=new Map,tooEarly={reason:"its value is not\
 known before the run",hint:"strategy is evaluated before the run: use values that are known by then"};class StrategyEvaluator{#contexts;#known=new WeakMap;constructor(contexts){this.#contexts=contexts}of(variables){
return(text,at)=>this.#evaluate(text,at,variables)}#evaluate(text,at,variables){const uses2=environmentUses(text);if(uses2.length===0)return evaluateStrategyTemplate(text,at,this.#contexts);const of=variables(),
known2=this.#known.get(of)??this.#evaluateAll(of);this.#known.set(of,known2);const missing=firstUnknown(uses2,known2);if(missing===void 0)return evaluateStrategyTemplate(text,at,this.#contextsWith(known2),
use=>isStated(use,known2));const found=of.found.get(missing.name);return{kind:"diagnostic",diagnostic:{message:`env.${missing.name} cannot be used in strategy: ${missing.reason}`,...found===void 0?{}:
{found:`${found.value} at ${(0,model_diagnostic.L)(found.textAt)}`},at,...missing.hint===void 0?{}:{hint:missing.hint}}}}#evaluateAll({file,own,found}){const step=this.#contexts.get("env")?.(),values2=new Map(
step instanceof Map?step:[]),known2={values:values2,names:new scope_spellings.W(values2.keys()),stated:new Set,unknown:new Map},contexts=this.#contextsWith(known2);for(const[name,text]of[...file,...own]){
known2.unknown.delete(name.toLowerCase());const at=found.get(name)?.textAt;if(at===void 0)throw new Error(`internal error: the variable ${name} stands nowhere`);const isOwn=!(0,template.Fl)(text)||(0,template_uses.
J)(text,use=>isStated(use,known2)).length===0;if(known2.names.add(name),isOwn?known2.stated.add(name):known2.stated.delete(name),!(0,template.Fl)(text))known2.values.set(name,text);else if(checkStrategyTemplate(
text,at).length>0||firstUnknown(environmentUses(text),known2)!==void 0)leaveOut(known2,{name,...tooEarly});else{const evaluated=(0,evaluate.M1)(text,contexts,noFunctions);evaluated.kind==="value"?known2.
values.set(name,evaluated.value):leaveOut(known2,{name,reason:`its value cannot be evaluated: ${evaluated.problem}`})}}return known2}#contextsWith({values:values2}){return(0,expression_types.e)(this.#contexts,
"env",()=>values2)}}function leaveOut({values:values2,stated,unknown},variable2){values2.delete(variable2.name),stated.delete(variable2.name),unknown.set(variable2.name.toLowerCase(),variable2)}function firstUnknown(uses2,{
values:values2,unknown}){for(const{path}of uses2){const[name]=path;if(name!==void 0&&values2.has(name))continue;const[first]=unknown.values(),found=name===void 0||name==="*"?first:unknown.get(name.toLowerCase());
if(found!==void 0)return found}}function isStated({name,path:[variable2]},{names:names2,stated}){return name.toLowerCase()!=="env"||variable2===void 0||variable2==="*"?!1:stated.has(names2.find(variable2)??
variable2)}function environmentUses(text){return(0,template_uses.t)(text).filter(({name})=>name.toLowerCase()==="env")}function evaluateStrategyTemplate(text,at,contexts,states=()=>!1){const[diagnostic]=checkStrategyTemplate(
text,at);if(diagnostic!==void 0)return{kind:"diagnostic",diagnostic};const evaluated=(0,evaluate.QJ)(text,contexts,new Map);return evaluated.kind==="value"?{...evaluated,foreign:(0,template_uses.J)(text,
states)}:{kind:"diagnostic",diagnostic:{message:`this cannot be evaluated: ${evaluated.problem}`,found:text,at}}}const keysOfWorkflows=new Set(["on","permissions","concurrency","run-name","jobs"]),keysOfJobs=new Set(
["runs-on","steps","uses"]);function tellPastedWorkflow(root,diagnostics){if(root.kind!=="map"||!root.entries.some(hasJobs))return;const first=root.entries.find(({key})=>keysOfWorkflows.has(key));first!==
void 0&&diagnostics.add({message:"this is a workflow, not a graph",expected:"a map with the key tasks; the workflow that runs the graph is another file",at:first.keyAt,hint:"rundag import makes a grap\
h file of it: jobs become tasks, the steps of a job that have run one task each or lines of one run; steps that have uses stay in the workflow, before or after the step that runs the graph"})}function hasJobs({
key,value}){return key!=="jobs"||value.kind!=="map"?!1:value.entries.some(({value:job})=>job.kind==="map"&&job.entries.some(entry=>keysOfJobs.has(entry.key)))}var graph_cycle=__webpack_require__(1640);
const leftAlone="ignored like all keys that start with x-",longestPath=100;function checkReferences(root,file,diagnostics){const taskIds=namesIn(root,file.tasks,value=>misplacedTasks(value,task_keys_task.
keys));for(const id2 of misplacedTasks(root,graphFile.keys))taskIds.own.add(id2);const poolNames=namesIn(root,file.pools),tasks=file.tasks?.value??new Map;checkSpellings(entriesOf(root,file.tasks),diagnostics);
for(const[id2,{value:keys2}]of tasks)checkNeeds(id2,tasks,taskIds,diagnostics),checkPools(`task "${id2}"`,keys2,file,poolNames,diagnostics);file.defaults!==void 0&&checkPools("defaults",file.defaults.
value,file,poolNames,diagnostics);const needsOf2=id2=>(tasks.get(id2)?.value.needs?.value??[]).map(need=>need.value).filter(need=>need!==id2);for(const cycle of(0,graph_cycle.o5)([...tasks.keys()],needsOf2))
diagnostics.add(cycleDiagnostic(tasks,cycle))}function checkSpellings(entries,diagnostics){const first=new Map;for(const entry of entries){const{key,keyAt}=entry;if((0,diagnostics_node.$W)(key))continue;
const other=first.get(key.toLowerCase());if(other===void 0){first.set(key.toLowerCase(),entry);continue}diagnostics.add({message:`the ids ${(0,diagnostics_node.hD)(key)} and ${(0,diagnostics_node.hD)(
other.key)} differ in case only`,expected:"ids that differ in more",at:keyAt,hint:`the other stands at ${(0,model_diagnostic.L)(other.keyAt)}: rename one of them`})}}function entriesOf(root,found){const entry=root.
kind==="map"?root.entries.find(({keyAt})=>keyAt===found?.keyAt):void 0;return entry?.value.kind==="map"?entry.value.entries:[]}function namesIn(root,found,further=()=>[]){const names2=entriesOf(root,found).
flatMap(({key,value})=>[key].concat(further(value)));return{own:new Set(names2.filter(name=>!(0,diagnostics_node.$W)(name))),leftAlone:new Set(names2.filter(diagnostics_node.$W))}}function misplacedTasks(node,known2){
return node.kind!=="map"?[]:node.entries.filter(({key,value})=>!known2.includes(key)&&!(0,diagnostics_node.$W)(key)&&looksLikeTask(value)).flatMap(({key,value})=>[key].concat(misplacedTasks(value,task_keys_task.
keys)))}function checkNeeds(id2,tasks,taskIds,diagnostics){const seen=new Set;for(const{value:need,at}of tasks.get(id2)?.value.needs?.value??[]){if(need===id2)diagnostics.add({message:`task "${id2}" n\
eeds itself`,at,hint:"remove this need"});else if(seen.has(need))diagnostics.add({message:`task "${id2}" needs ${(0,diagnostics_node.hD)(need)} twice`,at,hint:"remove one"});else if(taskIds.leftAlone.
has(need))diagnostics.add({message:`task "${id2}" needs ${(0,diagnostics_node.hD)(need)}, which is ${leftAlone}`,expected:"the id of a task",found:(0,diagnostics_node.hD)(need),at,hint:"rename it to m\
ake it a task"});else if(!taskIds.own.has(need)){const hint=severalNames(need,taskIds.own)??wholeMatrix(need,tasks)??diagnostics.suggestion(need,taskIds.own);diagnostics.add({message:`task "${id2}" ne\
eds ${(0,diagnostics_node.hD)(need)}, which is not a task of the file`,expected:"the id of a task",found:(0,diagnostics_node.hD)(need),at,...hint===void 0?{}:{hint}})}seen.add(need)}}function checkPools(owner,keys2,file,poolNames,diagnostics){
const seen=new Set;for(const{name,count,at}of keys2.pools?.value??[]){const size=file.pools?.value.get(name)?.value;seen.has(name)?diagnostics.add({message:`${owner} names the pool ${(0,diagnostics_node.
hD)(name)} twice`,at,hint:`write {${name}: 2} to hold two of it`}):poolNames.leftAlone.has(name)?diagnostics.add({message:`${owner} wants the pool ${(0,diagnostics_node.hD)(name)}, which is ${leftAlone}`,
expected:"the name of a pool",found:(0,diagnostics_node.hD)(name),at,hint:"rename it to make it a pool"}):poolNames.own.has(name)?size!==void 0&&count>size&&diagnostics.add({message:`${owner} wants ${count}\
 of the pool ${(0,diagnostics_node.hD)(name)}, which has ${size}`,expected:`at most ${size}`,found:String(count),at}):diagnostics.add({message:`${owner} wants the pool ${(0,diagnostics_node.hD)(name)}\
, which the file does not have`,expected:poolNames.own.size===0?'a pool that the key "pools" of the file names':`one of ${[...poolNames.own].slice(0,20).join(", ")}`,found:(0,diagnostics_node.hD)(name),
at,hint:severalNames(name,poolNames.own)??diagnostics.suggestion(name,poolNames.own)??'add it to the key "pools" of the file, with its count'}),seen.add(name)}}function severalNames(text,known2){if(text.
length>1e3)return;const names2=text.split(/[\s,;]/).filter(name=>name!=="");return names2.length>1&&names2.every(name=>known2.has(name))?`write a list: [${names2.join(", ")}]`:void 0}function wholeMatrix(need,tasks){
const id2=/^([\w-]+)(?: ?\(|\[|:|\.)/.exec(need)?.[1]??"";return tasks.get(id2)?.value.strategy?.value.matrix!==void 0?`a task with a matrix is needed as a whole: needs: ${id2}`:void 0}function cycleDiagnostic(tasks,cycle){
const[first=""]=cycle,need=tasks.get(cycle.at(-1)??"")?.value.needs?.value.find(candidate=>candidate.value===first);if(need===void 0)throw new Error("internal error: a cycle is closed by no need");const rest=cycle.
length-longestPath;return{message:`the needs form a cycle: ${rest>0?`${cycle.slice(0,longestPath).join(" \u2192 ")} \u2192 \u2026 (${rest} more) \u2192 ${first}`:(0,graph_cycle._)(cycle)}`,at:need.at,
hint:"remove one of these needs"}}const maximalSteps=2e6,namedServices=10,comparedCauses=100;function checkServiceDemands(tasks,pools,diagnostics){const services=tasks.filter(({service:service2})=>service2!==
void 0);if(services.length===0)return;const uses2=new ServiceUses(tasks),sure=services.filter(({id:id2})=>!uses2.mayBeSkipped(id2));for(const resource of resourcesOf(tasks,pools)){const holders=sure.filter(
({id:id2})=>resource.claims.has(id2));couldExceed(resource,holders)&&checkResource(resource,holders,uses2,diagnostics)}}function resourcesOf(tasks,pools){const resources=new Map,claim=(name,size,id2,count)=>{
const resource=resources.get(name)??{name,size,claims:new Map};resources.set(name,resource),resource.claims.set(id2,count)};for(const{id:id2,pools:held,matrix:matrix2}of tasks){for(const[pool,count]of held)
claim(`the pool ${JSON.stringify(pool)}`,pools.get(pool)??0,id2,count);matrix2?.maxParallel!==void 0&&claim(`max-parallel of "${matrix2.key}"`,matrix2.maxParallel,id2,1)}return resources.values()}function couldExceed({
size,claims:claims2},holders){if(holders.length===0)return!1;let together=0;for(const{id:id2}of holders)together+=claims2.get(id2)??0;let largest=0;for(const count of claims2.values())largest=Math.max(
largest,count);return together+largest>size}function checkResource({name,size,claims:claims2},holders,uses2,diagnostics){const heldDuring=new Map;for(const holder of holders)for(const task2 of uses2.during(
holder)){const held=heldDuring.get(task2)??[];heldDuring.set(task2,held),held.push(holder.id)}const told=new Set,causes=[],candidates=[...heldDuring].map(([task2,held])=>{const own=claims2.get(task2.id)??
0;return{task:task2,held,own,together:new Set(own===0?held:[...held,task2.id])}});candidates.sort((left,right)=>left.together.size-right.together.size||left.held.length-right.held.length);for(const{task:task2,
held,own,together}of candidates){const total=held.reduce((sum,id2)=>sum+(claims2.get(id2)??0),own),which=named(held);total<=size||told.has(`${own} ${which}`)||(told.add(`${own} ${which}`),!causes.some(
cause=>cause.every(id2=>together.has(id2)))&&(causes.length<comparedCauses&&causes.push([...together]),diagnostics.add({message:`task "${task2.key}" can only run while ${which} ${held.length===1?"is":
"are"} up, which takes more of ${name} than there is`,expected:`at most ${size}`,found:own===0?String(total):`${total}, of which the task itself takes ${own}`,at:placeOf(task2),hint:"raise it, or let \
a service start only when another is no longer needed"})))}}function named(ids2){const shown=ids2.slice(0,namedServices).map(id2=>JSON.stringify(id2)),rest=ids2.length-shown.length,last=rest>0?`${rest}\
 more`:shown.pop();return shown.length===0?last??"":`${shown.join(", ")} and ${last}`}function placeOf({places,at}){return places.get("needs")??at}class ServiceUses{#tasks;#dependents=new Map;#skippable=new Set;#steps=0;constructor(tasks){
this.#tasks=new Map(tasks.map(task2=>[task2.id,task2]));for(const task2 of tasks)for(const need of task2.needs){const dependents=this.#dependents.get(need);dependents===void 0?this.#dependents.set(need,
[task2]):dependents.push(task2)}const skippable2=tasks.filter(({condition:condition2})=>condition2!==void 0);for(const task2 of this.#reach(skippable2,each=>this.#dependentsOf(each)))this.#skippable.add(
task2.id)}mayBeSkipped(id2){return this.#skippable.has(id2)}during(service2){if(this.#steps>maximalSteps)return[];const behind=new Set(this.#reach([service2],task2=>this.#dependentsOf(task2)));behind.
delete(service2);const users=this.#reach(this.#dependentsOf(service2),task2=>task2.work.kind==="join"||task2.service!==void 0?this.#dependentsOf(task2):[]);return this.#reach(users,task2=>(this.#steps+=
task2.needs.length,task2.needs.flatMap(need=>{const needed=this.#tasks.get(need);return needed!==void 0&&behind.has(needed)?[needed]:[]})))}#dependentsOf({id:id2}){return this.#dependents.get(id2)??[]}#reach(from,next){
const reached=new Set(from);for(const task2 of reached){const others=next(task2);this.#steps+=1+others.length;for(const other of others)reached.add(other)}return[...reached]}}var unseen=__webpack_require__(
6861);const rows=[["a space",{"\xA0":"no-break space","\u2002":"en space","\u2003":"em space","\u2007":"figure space","\u2009":"thin space","\u200A":"hair space","\u202F":"narrow no-break space","\u205F":"\
medium mathematical space","\u3000":"ideographic space"}],[void 0,{"\xAD":"soft hyphen","\u061C":"Arabic letter mark","\u180E":"Mongolian vowel separator","\u200B":"zero width space","\u200C":"zero wi\
dth non-joiner","\u200D":"zero width joiner","\u200E":"left-to-right mark","\u200F":"right-to-left mark","\u2028":"line separator","\u2029":"paragraph separator","\u202A":"left-to-right embedding","\u202B":"\
right-to-left embedding","\u202C":"pop directional formatting","\u202D":"left-to-right override","\u202E":"right-to-left override","\u2060":"word joiner","\u2066":"left-to-right isolate","\u2067":"rig\
ht-to-left isolate","\u2068":"first strong isolate","\u2069":"pop directional isolate","\uFEFF":"byte order mark"}],["-",{"\u2010":"hyphen","\u2011":"non-breaking hyphen","\u2012":"figure dash","\u2013":"\
en dash","\u2014":"em dash","\u2015":"horizontal bar","\u2022":"bullet","\u2212":"minus sign","\uFF0D":"fullwidth hyphen-minus"}],['"',{"\xAB":"left-pointing double angle quotation mark","\xBB":"right\
-pointing double angle quotation mark","\u201C":"left double quotation mark","\u201D":"right double quotation mark","\u201E":"double low-9 quotation mark","\uFF02":"fullwidth quotation mark"}],["'",{"\
\u2018":"left single quotation mark","\u2019":"right single quotation mark","\u201A":"single low-9 quotation mark","\uFF07":"fullwidth apostrophe"}],[":",{"\u2236":"ratio","\uFE55":"small colon","\uFF1A":"\
fullwidth colon"}],[",",{"\u3001":"ideographic comma","\uFF0C":"fullwidth comma"}],["#",{"\uFF03":"fullwidth number sign"}],["*",{"\uFF0A":"fullwidth asterisk"}],["&",{"\uFF06":"fullwidth ampersand"}],
["|",{"\uFF5C":"fullwidth vertical line"}],["{",{"\uFF5B":"fullwidth left curly bracket"}],["}",{"\uFF5D":"fullwidth right curly bracket"}],["[",{"\uFF3B":"fullwidth left square bracket"}],["]",{"\uFF3D":"\
fullwidth right square bracket"}]],strangers=new Map([...rows.flatMap(([insteadOf,names2])=>Object.entries(names2).map(([character,name])=>[character,{name,insteadOf}])),...Array.from({length:10},(_,digit)=>[
String.fromCodePoint(65296+digit),{name:"fullwidth digit",insteadOf:String(digit)}])]),reach=200;function explainCharacters(diagnostics,lineAt,isSyntax){const explained=new Map;for(const diagnostic of diagnostics){
const found=reasonOf(diagnostic,lineAt,isSyntax)??diagnostic;explained.set(`${found.at.line}:${found.at.column} ${found.message}`,found)}return[...explained.values()].toSorted((left,right)=>(0,diagnostics_diagnostics.
E)(left.at,right.at))}function reasonOf(diagnostic,lineAt,isSyntax){const{at,found}=diagnostic,line=lineAt(at.line),candidates=[[at.line,inWord(line,at.column-1)],[at.line,inIndent(line)],...found==="\
nothing"?[[at.line+1,inIndent(lineAt(at.line+1))]]:[],...isSyntax?[[at.line,inKey(line)],[at.line-1,inKey(lineAt(at.line-1))]]:[]];for(const[number2,offset]of candidates){if(offset===void 0)continue;const character=String.
fromCodePoint(lineAt(number2).codePointAt(offset)??0);return characterDiagnostic(character,{...at,line:number2,column:offset+1})}}function inWord(line,start){const index=[...(/^[^ \t,[\]{}]*/.exec(line.
slice(start,start+reach))?.[0]??"").matchAll(/[^]/gu)].find(({0:character,index:place})=>{const{insteadOf}=strangers.get(character)??{insteadOf:"nothing"};return insteadOf==='"'||insteadOf==="'"?place===
0:insteadOf!=="nothing"})?.index;return index===void 0?void 0:start+index}function inIndent(line){const indent=/^[ \t]*/.exec(line)?.[0].length??0,{name,insteadOf}=strangers.get(line.charAt(indent))??
{};return name!==void 0&&(insteadOf===void 0||insteadOf==="a space")?indent:void 0}function inKey(line){const start=/^[ \t]*(?:- +)?/.exec(line)?.[0].length??0,key=/^[^ \t:]*:?/.exec(line.slice(start,
start+reach))?.[0]??"",after=line.charAt(start+key.length),inside=inWord(key,0);return inside!==void 0?start+inside:key.endsWith(":")&&strangers.has(after)?start+key.length:void 0}function characterDiagnostic(character,at){
const{name="",insteadOf}=strangers.get(character)??{},called=`${(0,unseen.R8)(character)} (${name})`,{length}=character;if(insteadOf===void 0)return{message:`an invisible character stands here: ${called}`,
at,length,hint:"remove it"};const right=insteadOf==="a space"?insteadOf:insteadOf==='"'?`'"'`:`"${insteadOf}"`;return{message:`${called} stands where ${right} belongs`,at,length,hint:`write ${right}: \
YAML takes this character for a letter`}}var source_text=__webpack_require__(7586);const mostSteps=1e6,hasArguments=/(?:success|failure)\s*\(\s*[^\s)]/i;function checkStatusNeeds(file,diagnostics){const tasks=file.
tasks?.value;if(tasks===void 0)return;const spellings=new scope_spellings.W(tasks.keys()),needsOf2=id2=>(tasks.get(id2)?.value.needs?.value??[]).map(need=>need.value);let left=mostSteps;function neededBy(id2,asked){
const found=new Set,reached=new Set(needsOf2(id2));for(const need of reached){if(asked.has(need)&&found.add(need),found.size===asked.size)break;for(const further of needsOf2(need))reached.add(further);
if(left-=1,left<0)break}return found}for(const[id2,task2]of tasks){const condition2=task2.value.if??file.defaults?.value.if;if(condition2===void 0||!hasArguments.test(condition2.value))continue;const text=condition2.
value,uses2=(0,expressions_condition.Mv)(text).flatMap(({expression:expression2,offset})=>expression2.statusNeeds.map(use=>({use,offset:offset+use.offset}))),known2=uses2.flatMap(({use})=>spellings.find(
use.name??"")??[]),needed=neededBy(id2,new Set(known2));if(left<0){tellTooMany(task2.keyAt,diagnostics);return}for(const{use,offset}of uses2){const key=use.name===void 0?void 0:spellings.find(use.name);
if(key!==void 0&&needed.has(key))continue;const problem=status_needs_problemOf(use,id2,key,diagnostics.suggestion(use.name??"",needsOf2(id2)));diagnostics.add({...problem,at:placeInText(condition2.textAt,
text,offset)})}}}function status_needs_problemOf({name,function:called},id2,key,suggestion){if(name===void 0)return{message:`${called}() is given something other than the id of a task`,expected:`ids i\
n single quotes, ${called}('build'), or nothing for all that the task needs`};const message=`${called}() asks for ${(0,diagnostics_node.hD)(name)}, which ${key===void 0?"is not a task of the file":`ta\
sk "${id2}" does not need`}`,expected=`the id of a task that task "${id2}" needs, directly or not`,hint=key===void 0?suggestion:key===id2?void 0:`add ${key} to its needs`;return{message,expected,...hint===
void 0?{}:{hint}}}function tellTooMany(at,diagnostics){diagnostics.add({message:"the conditions ask for too many tasks",expected:`at most ${mostSteps} tasks between them and what they ask for`,at})}function loadGraph(input,contexts=new Map){
const read=(0,source_text.V)(input.bytes,input.file);if(read.kind==="diagnostic")return{kind:"diagnostics",diagnostics:[read.diagnostic],lineAt:read.source?.lineAt??(()=>"")};const diagnostics=new diagnostics_diagnostics.
r,decoded=decodeSource(read.source,diagnostics);if(decoded.file!==void 0){const graph=expandGraph(decoded.file,input.fallbackName,new StrategyEvaluator(contexts),diagnostics);if(diagnostics.any||checkServiceDemands(
graph.tasks,graph.pools,diagnostics),!diagnostics.any)return{kind:"graph",graph}}const{lineAt}=read.source;return{kind:"diagnostics",diagnostics:diagnostics.sorted(all=>explainCharacters(all,lineAt,!decoded.
isYaml)),lineAt}}function decodeSource(source,diagnostics){const root=(0,yaml_document.u0)(source,diagnostics);if(root===void 0)return{isYaml:!1,file:void 0};tellPastedWorkflow(root,diagnostics);const file=decodeForm(
graphFile,root,{owner:"the graph file",path:""},diagnostics);return file!==void 0&&(checkReferences(root,file,diagnostics),checkStatusNeeds(file,diagnostics)),{isYaml:!0,file}}}),7228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B2:()=>patternsProblem,bX:()=>isNegated,fv:()=>patternsIn,le:()=>eachPatternProblem});var _language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6085);const here="a path or a pattern, from the workspace";function patternsIn(text){return text.split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function isNegated(pattern){return pattern.
startsWith("!")}function patternProblem(pattern){const body=pattern.replace(/^!\s*/,""),found=(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern),problem=(message,hint)=>({message,
expected:here,found,hint});if(body==="")return problem("a pattern is empty",'write behind "!" what to leave out');if(body.startsWith("!"))return problem(`${found} is negated twice`,'write one "!", or \
none');const foreign=foreignProblem(body);if(foreign!==void 0)return problem(`${found} is written as for another tool`,foreign);if(body.startsWith("~"))return problem(`${found} begins in the home dire\
ctory`,staysInside);if(/^(?:[\\/]|[A-Za-z]:[\\/])/.test(body)){const rest=body.replace(/^(?:[A-Za-z]:)?[\\/]+/,""),hint=rest===""?'write "**" for all files of the workspace':`patterns begin at the wor\
kspace: write ${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(rest)} for what lies in it`;return problem(`${found} is an absolute path`,hint)}const names=body.split(/[\\/]/);if(names.
includes(".."))return problem(`${found} has ".." in it`,staysInside);if(names.includes(".")){const rest=names.filter(name=>name!==".").join("/");return problem(`${found} has "." in it`,`write ${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.
hD)(rest===""?"**":rest)}`)}}function eachPatternProblem(key,patterns){for(const pattern of patterns){const problem=patternProblem(pattern)??(key==="outputs"?outputProblem(pattern):void 0);if(problem!==
void 0)return key==="junit"&&problem.hint===staysInside?{...problem,hint:reportsInside}:problem}}function outputProblem(pattern){if(isNegated(pattern))return;const problem=message=>({message,expected:"\
files that the task makes",found:(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern),hint:"outputs are removed before the task runs: name a directory that holds nothing else, su\
ch as dist/**"}),names=pattern.split(/[\\/]/).filter(name=>name!=="");if(names.every(name=>/^\*+$/.test(name)))return problem(`${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)}\
 is all of the workspace`);if(names[0]===".git")return problem(`${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} belongs to git`)}function patternsProblem(patterns){if(!(patterns.
length===0||!patterns.every(isNegated)))return{message:'every pattern begins with "!", so that nothing is matched',expected:'a pattern without "!" before those that leave files out',found:patterns.slice(
0,5).map(_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", "),hint:'write "**" first for all files of the workspace'}}const staysInside="inputs and outputs lie in the workspace; w\
hat else counts stands at the top of the file: cache: {env: [\u2026], tools: [\u2026]}",reportsInside="let the test runner write its reports into the workspace";function foreignProblem(body){const token=/^(?:\{(?:projectRoot|workspaceRoot)\}|\$TURBO_ROOT\$)\/(.+)$/.
exec(body)?.[1];if(token!==void 0)return`patterns begin at the workspace: write ${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(token)}, or the directory of the package before it`;
if(body==="$TURBO_DEFAULT$")return"name the files, such as packages/web/**";const variable=/^\$([A-Z_][A-Z0-9_]*)$/.exec(body)?.[1];if(variable!==void 0)return`for a variable whose value counts, write\
 at the top of the file cache: {env: [${variable}]}; for its value, \${{ env.${variable} }}`;if(/^@\w+\(.*\)$/.test(body))return"write the patterns of that group here"}}),821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{af:()=>outlines,bG:()=>knownText,jA:()=>knownPatterns});var _language_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(787),_language_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
514),_language_expressions_template_uses_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6835),_file_patterns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7228);function*knownPatterns({keys,
ids:ids2,instances},name){const found=keys[name]?.value??[];for(const[index,id2]of ids2.entries()){const values=instances?.combinations[index];for(const each of found)for(const pattern of(0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_2__.
fv)(knownText(each.value,values)??""))yield{id:id2,pattern,at:each.at}}}const noFunctions=new Map;function knownText(template,values){if(!(0,_language_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__.
Fl)(template))return template;if(values===void 0||(0,_language_expressions_template_uses_js__WEBPACK_IMPORTED_MODULE_1__.t)(template).some(use=>use.name.toLowerCase()!=="matrix"))return;const contexts=new Map(
[["matrix",()=>values]]),evaluated=(0,_language_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.M1)(template,contexts,noFunctions);return evaluated.kind==="value"?evaluated.value:void 0}function outlines(text){
const split=(0,_language_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__.LL)(text);return split.kind==="unclosed"?[]:(0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_2__.fv)(split.segments.map(segment=>segment.
kind==="literal"?segment.text:"x").join(""))}}),9813:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>Spellings});class Spellings{#names=new Set;#folded=new Map;constructor(names){
for(const name of names)this.add(name)}add(name){this.#names.add(name);const folded=name.toLowerCase();this.#folded.has(folded)||this.#folded.set(folded,name)}find(written){return this.#names.has(written)?
written:this.#folded.get(written.toLowerCase())}}}),9187:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>longestRemaining,
v:()=>criticalPath});var _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8723);function longestRemaining({ids:ids2,dependents,order},secondsOf){const levels=new Float64Array(ids2.length).
map((_none,vertex)=>secondsOf(vertex));for(const vertex of order.toReversed()){let after=0;(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.VN)(dependents,vertex,dependent=>{after=Math.max(after,levels[dependent]??
0)}),levels[vertex]=(levels[vertex]??0)+after}return levels}function criticalPath(graph,secondsOf){const{ids:ids2}=graph,levels=longestRemaining(graph,secondsOf),longest=vertices=>{let best;for(const vertex of vertices)
(best===void 0||(levels[vertex]??0)>(levels[best]??0))&&(best=vertex);return best},first=longest([...ids2.keys()].filter(vertex=>(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.No)(graph.needs,vertex)===
0)),path=[];for(let at=first;at!==void 0;at=longest((0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.$v)(graph.dependents,at))){const id2=ids2[at];id2!==void 0&&path.push(id2)}return{path,seconds:first===
void 0?0:levels[first]??0}}}),1640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>formatCycle,Z7:()=>shortestCycle,o5:()=>shortestCycles});
var numbered_graph=__webpack_require__(8723);const onNoCycle=-1;function cyclicComponents(graph){const rootOf=componentRoots(graph),count=graph.ids.length,sizes=new Int32Array(count);for(const root of rootOf)
sizes[root]=(sizes[root]??0)+1;const numberOf=new Map,componentOf=new Int32Array(count).fill(onNoCycle),members=[];for(const[vertex,root]of rootOf.entries()){if(sizes[root]===1&&!needsItself(graph,vertex))
continue;const number=numberOf.get(root)??members.length;numberOf.set(root,number),componentOf[vertex]=number;const known=members[number];known===void 0?members.push([vertex]):known.push(vertex)}return{
componentOf,members}}function needsItself({needs},vertex){return(0,numbered_graph.No)(needs,vertex)>0&&(0,numbered_graph.$v)(needs,vertex).includes(vertex)}function componentRoots({ids:ids2,needs}){const rootOf=new Int32Array(
ids2.length).fill(-1),reachedAt=new Int32Array(ids2.length),earliest=new Int32Array(ids2.length),nextNeed=needs.starts.slice(),open=[];let reached=0;const lowerEarliest=(vertex,to)=>{earliest[vertex]=
Math.min(earliest[vertex]??0,to)};for(const start of ids2.keys()){if(reachedAt[start]!==0)continue;const path=[],enter=vertex=>{reached+=1,reachedAt[vertex]=reached,earliest[vertex]=reached,path.push(
vertex),open.push(vertex)};enter(start);for(let vertex=path.at(-1);vertex!==void 0;vertex=path.at(-1)){const edge=nextNeed[vertex]??0;if(edge<(needs.starts[vertex+1]??0)){nextNeed[vertex]=edge+1;const need=needs.
targets[edge]??0;reachedAt[need]===0?enter(need):rootOf[need]===-1&&lowerEarliest(vertex,reachedAt[need]??0);continue}path.pop();const before=path.at(-1);if(before!==void 0&&lowerEarliest(before,earliest[vertex]??
0),earliest[vertex]===reachedAt[vertex])for(let member=open.pop();member!==void 0&&(rootOf[member]=vertex,member!==vertex);member=open.pop());}}return rootOf}const searchLimit=1e7;function shortestCycles(ids2,needsOf){
const graph=(0,numbered_graph.QR)(ids2,needsOf),components=cyclicComponents(graph),tangle=new Tangle(graph,components);return components.members.toSorted((left,right)=>left.length-right.length).map(members=>shortestAmong(
members,tangle)).toSorted(([left=0],[right=0])=>left-right).map(cycle=>cycle.map(vertex=>ids2[vertex]??""))}function shortestCycle(ids2,needsOf){const[first,...others]=shortestCycles(ids2,needsOf);return others.
reduce((best,cycle)=>cycle.length<(best?.length??0)?cycle:best,first)}function shortestAmong(members,tangle){let best=tangle.anyCycle(members[0]??0),shorterThan=best.length+1;for(const start of members){
if(tangle.searched>searchLimit)break;const cycle=tangle.cycleThrough(start,shorterThan);cycle!==void 0&&(best=cycle,shorterThan=cycle.length),tangle.remove(start)}return best}function formatCycle(cycle){
return[...cycle,...cycle.slice(0,1)].join(" \u2192 ")}class Tangle{#graph;#componentOf;#needsLeft;#dependentsLeft;#from;#seenBy;searched=0;constructor(graph,{componentOf,members}){const count=graph.ids.
length;this.#graph=graph,this.#componentOf=componentOf,this.#needsLeft=new Int32Array(count),this.#dependentsLeft=new Int32Array(count),this.#from=new Int32Array(count),this.#seenBy=new Int32Array(count);
for(const vertex of members.flat())for(const need of(0,numbered_graph.$v)(graph.needs,vertex))componentOf[need]===componentOf[vertex]&&(change(this.#needsLeft,vertex,1),change(this.#dependentsLeft,need,
1))}remove(vertex){const component=this.#componentOf[vertex];if(component===onNoCycle)return;const leaving=[vertex];for(let at=leaving.pop();at!==void 0;at=leaving.pop())if(this.#componentOf[at]!==onNoCycle){
this.#componentOf[at]=onNoCycle;for(const need of(0,numbered_graph.$v)(this.#graph.needs,at))this.#componentOf[need]===component&&change(this.#dependentsLeft,need,-1)===0&&leaving.push(need);for(const dependent of(0,numbered_graph.
$v)(this.#graph.dependents,at))this.#componentOf[dependent]===component&&change(this.#needsLeft,dependent,-1)===0&&leaving.push(dependent)}}anyCycle(start){const placeOf=new Map;let at=start;for(;!placeOf.
has(at);)placeOf.set(at,placeOf.size),at=(0,numbered_graph.$v)(this.#graph.needs,at).find(need=>this.#componentOf[need]===this.#componentOf[start])??-1;const cycle=[...placeOf.keys()].slice(placeOf.get(
at)),earliest=cycle.reduce((place,vertex,other)=>vertex<(cycle[place]??0)?other:place,0);return[...cycle.slice(earliest),...cycle.slice(0,earliest)]}cycleThrough(start,shorterThan){const component=this.#componentOf[start];
if(component===onNoCycle)return;const reached=[start];let length=1,endOfLevel=1;this.#seenBy[start]=start+1;for(const[place,vertex]of reached.entries()){if(place===endOfLevel&&(length+=1,endOfLevel=reached.
length),length>=shorterThan)return;for(const need of(0,numbered_graph.$v)(this.#graph.needs,vertex)){if(this.searched+=1,need===start)return this.#pathTo(vertex,start);this.#componentOf[need]!==component||
this.#seenBy[need]===start+1||(this.#seenBy[need]=start+1,this.#from[need]=vertex,reached.push(need))}}}#pathTo(end,start){const path=[end];for(let at=end;at!==start;path.push(at))at=this.#from[at]??start;
return path.toReversed()}}function change(counts,at,by){const changed=(counts[at]??0)+by;return counts[at]=changed,changed}}),3894:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>Frontier,a:()=>inOrder});var _number_heap_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8950),_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8723);class Frontier{#graph;#ready;#waitsFor;constructor(graph){this.#graph=graph,this.#waitsFor=(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.uj)(graph.needs),this.#ready=new _number_heap_js__WEBPACK_IMPORTED_MODULE_1__.
S([...graph.ids.keys()].filter(vertex=>this.#waitsFor[vertex]===0))}next(){return this.#ready.pop()}leave(vertex){(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.VN)(this.#graph.dependents,vertex,dependent=>{
const left=(this.#waitsFor[dependent]??0)-1;this.#waitsFor[dependent]=left,left===0&&this.#ready.push(dependent)})}}function inOrder(graph){const order=new Int32Array(graph.ids.length),frontier=new Frontier(
graph);let found=0;for(let vertex=frontier.next();vertex!==void 0;vertex=frontier.next())order[found]=vertex,found+=1,frontier.leave(vertex);if(found<order.length)throw new Error("internal error: expe\
cted a graph without cycles, found one");return{...graph,order}}}),8950:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>NumberHeap});
class NumberHeap{#numbers;constructor(ascending=[]){this.#numbers=[...ascending]}peek(){return this.#numbers[0]}push(number){const numbers=this.#numbers;let place=numbers.length;for(numbers.push(number);place>
0;){const above=place-1>>1,other=numbers[above];if(other===void 0||other<=number)break;numbers[place]=other,place=above}numbers[place]=number}pop(){const numbers=this.#numbers,smallest=numbers[0],last=numbers.
pop();if(smallest===void 0||last===void 0||numbers.length===0)return smallest;let place=0;for(;;){let below=2*place+1,other=numbers[below];if(other===void 0)break;const right=numbers[below+1];if(right!==
void 0&&right<other&&(below+=1,other=right),other>=last)break;numbers[place]=other,place=below}return numbers[place]=last,smallest}}}),8723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$v:()=>neighbours,No:()=>degree,QR:()=>numberGraph,VN:()=>eachNeighbour,uj:()=>degrees,w_:()=>sortedAdjacency});function neighbours(adjacency,vertex){return adjacency.
targets.subarray(adjacency.starts[vertex],adjacency.starts[vertex+1])}function eachNeighbour({starts,targets},vertex,visit){const end=starts[vertex+1]??0;for(let place=starts[vertex]??0;place<end;place+=
1)visit(targets[place]??0)}function degree(adjacency,vertex){return(adjacency.starts[vertex+1]??0)-(adjacency.starts[vertex]??0)}function degrees(adjacency){return new Int32Array(adjacency.starts.length-
1).map((_none,vertex)=>degree(adjacency,vertex))}function numberGraph(ids2,needsOf){const numberOf=new Map;for(const id2 of ids2)numberOf.set(id2,numberOf.size);const starts=new Int32Array(ids2.length+
1),targets=[];let number=0;for(const id2 of ids2){for(const need of needsOf(id2,number)){const target=numberOf.get(need);target!==void 0&&targets.push(target)}number+=1,starts[number]=targets.length}const needs={
starts,targets:Int32Array.from(targets)};return{ids:ids2,numberOf,needs,dependents:reverse(needs)}}function sortedAdjacency(adjacency){return reverse(reverse(adjacency))}function reverse({starts,targets}){
const count=starts.length-1,reversedStarts=new Int32Array(count+1);for(const target of targets)reversedStarts[target+1]=(reversedStarts[target+1]??0)+1;for(let vertex=0;vertex<count;vertex+=1)reversedStarts[vertex+
1]=(reversedStarts[vertex+1]??0)+(reversedStarts[vertex]??0);const free=reversedStarts.slice(),reversedTargets=new Int32Array(targets.length);for(let vertex=0;vertex<count;vertex+=1)eachNeighbour({starts,
targets},vertex,target=>{const place=free[target]??0;reversedTargets[place]=vertex,free[target]=place+1});return{starts:reversedStarts,targets:reversedTargets}}}),3446:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>TaskGraph});var _needs_first_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3894),_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8723);class TaskGraph{tasks;ids;numberOf;needs;dependents;order;constructor(tasks){const ids2=tasks.map(({id:id2})=>id2),graph=(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.QR)(ids2,(_id,number)=>tasks[number]?.
needs??[]);refuseFlaws(tasks,graph),this.tasks=tasks,this.ids=ids2,this.numberOf=graph.numberOf,this.needs=graph.needs,this.dependents=graph.dependents,this.order=(0,_needs_first_js__WEBPACK_IMPORTED_MODULE_1__.
a)(graph).order}get(id2){const task=this.tasks[this.numberOf.get(id2)??-1];if(task===void 0)throw new Error(`internal error: no task has the id ${id2}`);return task}getPredecessors(id2){return this.tasks[this.
numberOf.get(id2)??-1]?.needs??[]}check(){}*inOrder(){for(const number of this.order){const task=this.tasks[number];task!==void 0&&(yield task)}}}function refuseFlaws(tasks,{numberOf,needs}){if(numberOf.
size<tasks.length){const twice=tasks.find(({id:id2},number)=>numberOf.get(id2)!==number);throw new Error(`internal error: two tasks have the id ${twice?.id??""}`)}for(const[number,task]of tasks.entries()){
if((0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.No)(needs,number)===task.needs.length)continue;const unknown=task.needs.find(need=>!numberOf.has(need));throw new Error(`internal error: ${task.id}\
 needs ${unknown??""}, which is not in the graph`)}}}),2165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>expectedTimes,
y:()=>isAnyKnown});const newest=10,usual=.75,cautious=.9,anything=1;function expectedTimes(tasks,secondsOf){const working=tasks.filter(({work})=>work.kind!=="join"),known=new Map;for(const task of working){
const times=secondsOf(task).slice(-newest).toSorted((a,b)=>a-b),seconds=percentile(times,usual);seconds!==void 0&&known.set(task.id,{seconds,meanSeconds:typical(times),isKnown:!0})}const guess=guessFrom(
[...known.values()]);return new Map(working.map(({id:id2})=>[id2,known.get(id2)??guess]))}function isAnyKnown(times){return[...times.values()].some(({isKnown})=>isKnown)}function guessFrom(known){const sorted=known.
map(({seconds:seconds2})=>seconds2).toSorted((a,b)=>a-b),seconds=percentile(sorted,cautious)??anything,all=known.reduce((sum,{meanSeconds=0})=>sum+meanSeconds,0);return{seconds,meanSeconds:known.length===
0?seconds:all/known.length,isKnown:!1}}function typical(sorted){const counted=sorted.length<3?sorted:sorted.slice(1,-1);return counted.reduce((sum,seconds)=>sum+seconds,0)/counted.length}function percentile(sorted,part){
return sorted[Math.ceil(part*sorted.length)-1]}}),2675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ke:()=>inputChanges,m6:()=>inputDigests,
tp:()=>mostInputs});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);const mostInputs=300,keptDigits=12;function inputDigests(files){let depth=1/0;if(files.size>mostInputs)for(depth=
[...files.keys()].map(path=>path.split("/").length-1).reduce((most,each)=>Math.max(most,each),0);depth>0&&directoriesAt([...files.keys()],depth).size>mostInputs;)depth-=1;if(depth===1/0)return new Map(
[...files].map(([path,digest])=>[path,digest.slice(0,keptDigits)]));const together=new Map;for(const[path,digest]of files){const directory=directoryAt(path,depth);let hash=together.get(directory);hash===
void 0&&together.set(directory,hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")),hash.update(`${Buffer.byteLength(path)}:${path}${digest}`)}return new Map([...together].map(([name,
hash])=>[name,hash.digest("hex").slice(0,keptDigits)]))}function directoriesAt(paths,depth){return new Set(paths.map(path=>directoryAt(path,depth)))}function directoryAt(path,depth){return path.split(
"/").slice(0,-1).slice(0,depth).map(name=>`${name}/`).join("")}function inputChanges(before,now){if(!(before.size===0||takesDirectories(before)!==takesDirectories(now)))return{changed:[...now.keys()].
filter(path=>before.has(path)&&before.get(path)!==now.get(path)),added:[...now.keys()].filter(path=>!before.has(path)),removed:[...before.keys()].filter(path=>!now.has(path))}}function takesDirectories(digests){
return[...digests.keys()].some(path=>path===""||path.endsWith("/"))}}),9144:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
g:()=>loopTurn,t:()=>now});function now(){return performance.timeOrigin+performance.now()}function loopTurn(){return new Promise(resolve=>{setImmediate(resolve)})}}),9094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>setUpSecondsBefore});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);
const longestSetUp=120*3600;function setUpSecondsBefore(at,environment){const temporary=environment.RUNNER_TEMP??"";if(!(environment.GITHUB_ACTIONS!=="true"||temporary===""))try{const{birthtimeMs}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(temporary),"_actions")),seconds=(at-birthtimeMs)/1e3;return birthtimeMs>0&&seconds>=0&&seconds<=
longestSetUp?seconds:void 0}catch{return}}}),2648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>makeDirectories});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);function makeDirectories(path,mode=511){const missing=[];let above=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);for(;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(above,{throwIfNoEntry:!1})===void 0&&(missing.push(above),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)!==above);)above=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above);
for(const directory of[above,...missing.toReversed()])makeDirectory(directory,mode)}function makeDirectory(path,mode){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path,{mode})}catch(error){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw error}}}),7643:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>randomToken});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);async function randomToken(){return(fromSystem()??(await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,
7598,19))).randomBytes(16)).toString("hex")}function fromSystem(){try{const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/urandom","r");try{const bytes=Buffer.alloc(16);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(file,bytes)===bytes.length?bytes:void 0}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)}}catch{return}}}),3214:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mn:()=>NotRegular,pC:()=>openAtOnce,rU:()=>readAtMost});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);const pieceBytes=1<<20;class NotRegular extends Error{name="\
NotRegular";found;isPipe;constructor(stats){const found=kindOf(stats);super(`expected a regular file; found ${found}`),this.found=found,this.isPipe=stats.isFIFO()}}function readAtMost(path,limit){refuseOther(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));const descriptor=openAtOnce(path);try{refuseOther((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));const pieces=[];for(let left=limit+
1;left>0;){const piece=Buffer.allocUnsafe(Math.min(left,pieceBytes)),length=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,piece);if(length===0)break;pieces.push(piece.subarray(0,length)),
left-=length}return Buffer.concat(pieces)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function refuseOther(stats){if(!stats.isFile())throw new NotRegular(stats)}function openAtOnce(path){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0))}function kindOf(stats){
return stats.isFIFO()?"a FIFO":stats.isDirectory()?"a directory":stats.isSocket()?"a socket":"a device"}}),6210:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>rundagVersion});const rundagVersion="0.1.0"}),127:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_R:()=>waitAtMost,a5:()=>longestTimer,h9:()=>TimeLimit});const longestTimer=2**31-1,standstill=100,turnsAfterStandstill=8;class TimeLimit{#onOver;#due;#timer;#turn;constructor(milliseconds,onOver,options={}){
this.#onOver=onOver,this.#due=performance.now()+milliseconds,!(milliseconds>longestTimer)&&(this.#timer=setTimeout(()=>this.#look(),milliseconds),options.holds===!1&&this.#timer.unref())}cancel(){clearTimeout(
this.#timer),clearImmediate(this.#turn)}#look(){const stoodStill=performance.now()-this.#due>standstill;this.#turns(stoodStill?turnsAfterStandstill:1,stoodStill)}#turns(left,stoodStill){this.#turn=setImmediate(
()=>{left>1?this.#turns(left-1,stoodStill):this.#onOver(stoodStill)})}}function waitAtMost(milliseconds,happens){return new Promise(resolve=>{const limit=new TimeLimit(milliseconds,()=>resolve());happens(
()=>{limit.cancel(),resolve()})})}}),7243:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>listedFiles});const kinds=new Map(
[["f","file"],["x","file"],["l","link"],["d","directory"]]),lineStart=/([fxld]) ([0-9a-f]*) (\d+) (\d+):/y;function*listedFiles({text}){if(text===void 0)throw new Error("expected a listing that was as\
ked for with its files");for(let at=0;at<text.length;){lineStart.lastIndex=at;const[start,letter="",digest="",size,length]=lineStart.exec(text)??[],kind=kinds.get(letter);if(start===void 0||kind===void 0)
throw new Error(`expected a file at ${at} of a listing, found ${text.slice(at,at+40)}`);const pathAt=at+start.length;at=pathAt+Number(length)+1;const path=text.slice(pathAt,at-1);yield{kind,path,digest,
size:Number(size),isExecutable:letter==="x"}}}}),2166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>LateWorkspaceFiles});
class LateWorkspaceFiles{#workspace;#options;#files;#closed=!1;constructor(workspace,options={}){this.#workspace=workspace,this.#options=options}ask(values){return this.#question(files=>files.ask(values))}list(patterns,options={}){
return this.#question(files=>files.list(patterns,options))}filesMayHaveChanged(){this.#files?.filesMayHaveChanged()}async close(){this.#closed=!0,await this.#files?.close()}#question(ask){if(this.#files!==
void 0)return ask(this.#files);let dropped=!1,question;return{answer:(async()=>{const loaded=await Promise.all([__webpack_require__.e(581),__webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__,
1631));if(!(dropped||this.#closed))return this.#files??=new loaded.WorkspaceFiles(this.#workspace,this.#options),question=ask(this.#files),question.answer})(),drop:()=>{dropped=!0,question?.drop()}}}}}),
1413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>guardedNames,l:()=>ownPrefix});const guardedNames=[".git","node_m\
odules"],ownPrefix=".rundag-"}),9209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>comparePositions,r:()=>Diagnostics});
var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5602),_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6047),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
717);const noNodes=[],collectedAtMost=1e4,mostLeft=1e3;class Diagnostics{#found=new Map;#places=new Set;#brief=new Set;#strangers=new Map;#left=[];#suggestionsLeft=200;add(diagnostic){if(this.#found.size>=
collectedAtMost)return;const{at}=diagnostic;if(this.#left.some(({from,to})=>comparePositions(from,at)<=0&&comparePositions(at,to)<=0))return;const place=(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.
L)(diagnostic.at),key=`${place} ${diagnostic.message}`;this.#found.has(key)||(this.#found.set(key,diagnostic),this.#places.add(place))}leave(from,to){this.#left.length<mostLeft&&this.#left.push({from,
to})}hasAt(at){return this.#places.has((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.L)(at))}addBrief(diagnostic){this.#brief.add(diagnostic),this.add(diagnostic)}addStranger(owner,value){const values=this.#strangers.
get(owner);values===void 0?this.#strangers.set(owner,[value]):values.push(value)}strangersOf(owner){return this.#strangers.get(owner)??noNodes}addAll(others){for(const diagnostic of others.#found.values())
this.add(diagnostic);for(const[owner,values]of others.#strangers)for(const value of values)this.addStranger(owner,value)}get any(){return this.#found.size>0}suggestion(word,candidates){const candidate=this.
nearest(word,candidates);return candidate===void 0?void 0:`did you mean "${candidate}"?`}nearest(word,candidates){if(this.#suggestionsLeft!==0)return this.#suggestionsLeft-=1,(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__.
p)(word,candidates)}sorted(explain=all=>all){const told=new Set,all=explain([...this.#found.values()].toSorted((left,right)=>comparePositions(left.at,right.at)).map(diagnostic=>{if(!this.#brief.has(diagnostic))
return diagnostic;const{expected,...brief}=diagnostic;return told.has(expected)?brief:(told.add(expected),diagnostic)})),rest=all.length-_limits_js__WEBPACK_IMPORTED_MODULE_2__.wy,next=all[_limits_js__WEBPACK_IMPORTED_MODULE_2__.
wy];if(next===void 0)return all;const message=`and ${all.length>=collectedAtMost?"at least ":""}${rest} more ${rest===1?"mistake":"mistakes"}`;return[...all.slice(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__.
wy),{message,at:next.at}]}}function comparePositions(left,right){return left.line-right.line||left.column-right.column}}),717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H$:()=>maximalBytes,HA:()=>maximalNodes,He:()=>maximalDepth,VH:()=>maximalVariables,a4:()=>maximalEdges,q2:()=>maximalTasks,tP:()=>maximalBrackets,uK:()=>maximalTokens,
wy:()=>maximalDiagnostics});const maximalBytes=16e6,maximalTokens=6e6,maximalBrackets=15e5,maximalDepth=100,maximalNodes=5e6,maximalTasks=2e5,maximalEdges=5e6,maximalVariables=5e6,maximalDiagnostics=1e3}),
6085:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$W:()=>isLeftAlone,LW:()=>leftAlonePattern,RP:()=>valueOf,WQ:()=>describeNode,
aB:()=>toJson,hD:()=>quote});var _model_unseen_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6861);function valueOf(map,key){return map.entries.find(entry=>entry.key===key)?.value}function describeNode(node){
switch(node.kind){case"map":return node.entries.length===0?"an empty map":"a map";case"list":return node.items.length===0?"an empty list":"a list";case"scalar":return node.value===null?"nothing":typeof node.
value=="string"?quote(node.text):node.text}}function quote(text){return(0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_0__.yV)(JSON.stringify(text.length>60?`${text.slice(0,59)}\u2026`:text))}function toJson(node){
switch(node.kind){case"map":return Object.fromEntries(node.entries.map(entry=>[entry.key,toJson(entry.value)]));case"list":return node.items.map(toJson);case"scalar":return node.value}}const leftAlonePattern="\
^x-";function isLeftAlone(key){return key.startsWith("x-")}}),7586:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>readSourceText});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(717);function readSourceText(input,file){const refused=(problem,at={file,line:1,column:1})=>({kind:"diagnostic",diagnostic:{...problem,at}});
if(input.length>_limits_js__WEBPACK_IMPORTED_MODULE_0__.H$)return refused({message:"the graph file is too large",expected:`at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.H$/1e6} MB`,found:"more"});
const text=typeof input=="string"?input.replace(/^\uFEFF/,""):new TextDecoder().decode(input),source=indexLines(text,file),control=text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);return control>=
0?{...refused({message:"the graph file is not a text file",expected:"YAML text in UTF-8",...isUtf16(input)?{hint:"it is UTF-16: save it as UTF-8"}:{},found:`the control character U+${(text.codePointAt(
control)??0).toString(16).toUpperCase().padStart(4,"0")}`},source.positionAt(control)),source}:typeof input!="string"&&!isUtf8(input)?{...refused({message:"the graph file is not in UTF-8",expected:"YA\
ML text in UTF-8",hint:"save it as UTF-8"},source.positionAt(Math.max(0,text.indexOf("\uFFFD")))),source}:{kind:"text",source}}function isUtf16(input){if(typeof input=="string")return!1;const[first,second]=input;
return first===255&&second===254||first===254&&second===255}function isUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes),!0}catch{return!1}}function indexLines(text,file){const starts=[
0];for(let end=text.indexOf(`
`);end>=0;end=text.indexOf(`
`,end+1))starts.push(end+1);return{text,positionAt:offset=>{let low=0,high=starts.length-1;for(;low<high;){const middle=low+high+1>>1;(starts[middle]??1/0)<=offset?low=middle:high=middle-1}return{file,
line:low+1,column:offset-(starts[low]??0)+1}},lineAt:line=>{const start=starts[line-1];return start===void 0?"":text.slice(start,(starts[line]??text.length+1)-1)}}}}),1979:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F9:()=>evaluateCondition,Mv:()=>conditionParts,Rt:()=>usesStatusFunction,Ts:()=>conditionSource});var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
787),_expression_functions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5186),_parse_expression_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3929),_template_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
514);function evaluateCondition(text,contexts,status,functions){if(text.trim()==="")return{kind:"value",value:status.success};if(!status.success&&!usesStatusFunction(text))return{kind:"value",value:!1};
const all={get:name=>statusFunction(name,status)??functions.get(name)},{source,offset}=conditionSource(text);if((0,_template_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(source)){const joined=(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.
M1)(source,contexts,all);return joined.kind==="problem"?joined:{kind:"value",value:joined.value!==""}}const evaluated=(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.O4)(source,contexts,all);return evaluated.
kind==="problem"?{...evaluated,offset:offset+evaluated.offset}:{kind:"value",value:evaluated.value.truthy}}function usesStatusFunction(text){return conditionParts(text).some(({expression})=>expression.
functions.some(({name})=>isStatusFunction(name)))}function conditionParts(text){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(text)?(0,_template_js__WEBPACK_IMPORTED_MODULE_3__.LL)(text):
{kind:"segments",segments:[{kind:"expression",source:text,offset:0}]};return split.kind==="unclosed"?[]:split.segments.flatMap(segment=>{if(segment.kind==="literal")return[];const parsed=(0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_2__.
v)(segment.source);return parsed.kind==="expression"?[{expression:parsed,offset:segment.offset}]:[]})}function conditionSource(text){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_3__.LL)(text);
if(split.kind==="unclosed")return{source:text,offset:0};const[first,...others]=split.segments;return first?.kind==="expression"&&others.length===0?first:{source:text,offset:0}}function statusFunction(name,status){
const ended=result=>id2=>status.resultOf(id2)===result;switch(name){case"success":return(...ids2)=>ids2.length===0?status.success:!status.closed&&ids2.every(ended("success"));case"failure":return(...ids2)=>ids2.
length===0?status.failure:ids2.some(ended("failure"));case"cancelled":return()=>status.cancelled;case"always":return()=>!0;default:return}}function isStatusFunction(name){return _expression_functions_js__WEBPACK_IMPORTED_MODULE_1__.
cp.some(each=>each===name.toLowerCase())}}),787:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ap:()=>evaluatePositiveNumber,
Ig:()=>evaluateBoolean,M1:()=>evaluateTemplate,O4:()=>evaluateExpression,QJ:()=>evaluateJson});var _model_message_of_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(898),_expression_data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6855),_parse_expression_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3929),_template_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(514);function evaluateTemplate(text,contexts,functions){
if(!(0,_template_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(text))return{kind:"value",value:text};const parts=evaluateSegments(text,contexts,functions);return parts.kind==="problem"?parts:{kind:"value",value:parts.
value.map(asText).join("")}}function evaluateJson(text,contexts,functions){const parts=evaluateSegments(text,contexts,functions);if(parts.kind==="problem")return parts;const[first]=parts.value;return{
kind:"value",value:parts.value.length===1&&first!==void 0&&typeof first!="string"?first.json():parts.value.map(asText).join("")}}function evaluateBoolean(text,contexts,functions){const evaluated=evaluateJson(
text,contexts,functions);return evaluated.kind==="problem"?evaluated:typeof evaluated.value=="boolean"?{kind:"value",value:evaluated.value}:unfit(evaluated.value,"true or false","compare it (== true),\
 or read a text with fromJSON()")}function evaluatePositiveNumber(text,contexts,functions){const evaluated=evaluateJson(text,contexts,functions);if(evaluated.kind==="problem")return evaluated;const{value}=evaluated;
return typeof value=="number"&&value>0&&Number.isFinite(value)?{kind:"value",value}:unfit(value,"a number above 0","read a text with fromJSON()")}function evaluateExpression(source,contexts,functions){
const parsed=(0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_1__.v)(source);if(parsed.kind==="problem")return{kind:"problem",problem:parsed.problem,offset:parsed.offset};try{return{kind:"value",value:parsed.
evaluate(contexts,functions)}}catch(error){return{kind:"problem",problem:(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_3__.b)(error),offset:0}}}function evaluateSegments(text,contexts,functions){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_2__.
LL)(text);if(split.kind==="unclosed")return{kind:"problem",problem:'"${{" is never closed',offset:split.offset};const parts=[];for(const segment of split.segments){if(segment.kind==="literal"){parts.push(
segment.text);continue}const evaluated=evaluateExpression(segment.source,contexts,functions);if(evaluated.kind==="problem")return{...evaluated,offset:segment.offset+evaluated.offset};parts.push(evaluated.
value)}return{kind:"value",value:parts}}function asText(part){return typeof part=="string"?part:part.text}function unfit(found,expected,advice){return{kind:"problem",problem:`expected ${expected}, fou\
nd ${(0,_expression_data_js__WEBPACK_IMPORTED_MODULE_0__.j4)(found)}: ${advice}`,offset:0}}}),6855:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C8:()=>Fields,OY:()=>toData,_L:()=>jsonOfData,j4:()=>shortJson,oQ:()=>looselyEqual,rf:()=>exactNumber,s$:()=>jsonText});var _expression_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4462),_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7312);class Fields extends _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.bT{#source;#folded;#objects;constructor(source){super(),
this.#source=source}get(key){const value=this.#source.get(key);if(value!==void 0)return this.#convert(key,value);this.#folded??=new Map([...this.#source.keys()].toReversed().map(each=>[each.toLowerCase(),
each]));const name=this.#folded.get(key.toLowerCase());return name===void 0?void 0:this.#convert(name,this.#source.get(name)??null)}values(){return this.pairs().map(({value})=>value)}pairs(){return[...this.#source].
map(([key,value])=>({key,value:this.#convert(key,value)}))}#convert(key,value){if(value===null||typeof value!="object")return toData(value);this.#objects??=new Map;const made=this.#objects.get(key)??toData(
value);return this.#objects.set(key,made),made}}class ExactNumber extends _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.Q9{coerceString(){return(0,_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__.$)(
this.value)}}function exactNumber(value){return value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Number?new ExactNumber(value.number()):value}function toData(value){if(value===null)return new _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.Uv;if(typeof value=="boolean")return new _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.bo(value);if(typeof value=="number")return new ExactNumber(value);if(typeof value=="string")return new _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.uQ(value);if(value instanceof Map)return new Fields(value);if(!isList(value))return new Fields(new Map(Object.entries(value)));const list=new _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.O3;for(const item of value)
list.add(toData(item));return list}function jsonOfData(value){return value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Null?null:value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.
b8.Array?value.values().map(jsonOfData):value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Dictionary?Object.fromEntries(value.pairs().map(pair=>[pair.key,jsonOfData(pair.value)])):value.value}
function jsonText(value,indent=""){const inner=`${indent}  `,block=(open,parts,close)=>parts.length===0?open+close:`${open}
${inner}${parts.join(`,
${inner}`)}
${indent}${close}`;switch(value.kind){case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Null:return"null";case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Boolean:return String(value.value);case _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.b8.Number:return(0,_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__.$)(value.value);case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.String:return JSON.stringify(value.value);case _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.b8.Array:return block("[",value.values().map(part=>jsonText(part,inner)),"]");case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Dictionary:return block("{",value.pairs().map(pair=>`${JSON.stringify(
pair.key)}: ${jsonText(pair.value,inner)}`),"}")}}function shortJson(value){return typeof value=="number"?(0,_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__.$)(value):value===null||typeof value!="\
object"?JSON.stringify(value):isList(value)?`[${value.map(shortJson).join(",")}]`:`{${Object.entries(value).map(([key,part])=>`${JSON.stringify(key)}:${shortJson(part)}`).join(",")}}`}function looselyEqual(left,right){
return(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.aI)(toData(left),toData(right))}function isList(value){return Array.isArray(value)}}),5186:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MR:()=>languageFunctions,Qd:()=>hostArity,cp:()=>statusFunctions});const languageFunctions=["case","contains","endsWith","format","fromJSON","join","startsWi\
th","toJSON"],statusFunctions=["always","cancelled","failure","success"],hostArity=new Map([["hashfiles",{minArgs:1,maxArgs:255}],["always",{minArgs:0,maxArgs:0}],["cancelled",{minArgs:0,maxArgs:0}],[
"failure",{minArgs:0,maxArgs:255}],["success",{minArgs:0,maxArgs:255}]])}),3903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>contextNames,Y:()=>vocabularyOf});var _expression_functions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5186);const contextNames=["needs","matrix","env","github","runner","task"],anywhere={
contexts:contextNames,functions:[..._expression_functions_js__WEBPACK_IMPORTED_MODULE_0__.MR,"hashFiles"],taskFields:["id","slot","attempt","cpus"]};function vocabularyOf(place){return place==="if"?{...anywhere,
functions:[...anywhere.functions,..._expression_functions_js__WEBPACK_IMPORTED_MODULE_0__.cp],taskFields:["id","cpus"]}:place==="inputs"||place==="outputs"?{...anywhere,taskFields:["id","cpus"]}:place===
"run"?{...anywhere,contexts:["matrix","runner","task"]}:place==="strategy"?{contexts:["env","github","runner"],functions:_expression_functions_js__WEBPACK_IMPORTED_MODULE_0__.MR,taskFields:[]}:anywhere}}),
1282:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>withContext,r:()=>writtenUse});function withContext(contexts,name,value){
return{get:each=>each===name?value:contexts.get(each)}}function writtenUse({name,path}){return path.reduce((written,key)=>key==="*"||/^[A-Za-z_][A-Za-z0-9_-]*$/.test(key)?`${written}.${key}`:`${written}\
['${key.replaceAll("'","''")}']`,name)}}),4462:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FE:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.
FE,JG:()=>_actions_expressions__WEBPACK_IMPORTED_MODULE_0__.JG,QC:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.QC,R6:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.R6,Ti:()=>_actions_expressions_filtered_array__WEBPACK_IMPORTED_MODULE_2__.
T,_c:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__._c,aI:()=>_actions_expressions_result__WEBPACK_IMPORTED_MODULE_4__.aI,aU:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.aU,iX:()=>_actions_expressions__WEBPACK_IMPORTED_MODULE_0__.
iX,ks:()=>_actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__.ks,oD:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.oD,oi:()=>_actions_expressions__WEBPACK_IMPORTED_MODULE_0__.oi,p:()=>_actions_expressions__WEBPACK_IMPORTED_MODULE_0__.
p,p_:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.p_,tj:()=>_actions_expressions__WEBPACK_IMPORTED_MODULE_0__.tj,uS:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.uS,vN:()=>_actions_expressions_result__WEBPACK_IMPORTED_MODULE_4__.
vN,yI:()=>_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.yI});var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2339),_actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2049),_actions_expressions_filtered_array__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(588),_actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2083),_actions_expressions_result__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6856)}),2214:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>valueWordAdvice,N:()=>operatorAdvice});const operators=new Map(
[["and",'write && in place of "and"'],["or",'write || in place of "or"'],["not",'write ! in place of "not", as in !failure()'],["is","equality is written =="],["eq","equality is written =="],["ne","in\
equality is written !="],["in","write contains(\u2026), as in contains(github.ref, 'release')"],["succeeded","write success()"],["failed","write failure()"]]),values=new Map([...["yes","on","true"].map(
word=>[word,"write true"]),...["no","off","false"].map(word=>[word,"write false"]),...["none","nil","null","undefined"].map(word=>[word,"write null"])]);function operatorAdvice(word){return operators.
get(word.toLowerCase())}function valueWordAdvice(word){return values.get(word.toLowerCase())}}),3929:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{v:()=>parseOnce});var message_of=__webpack_require__(898),expression=__webpack_require__(4462),expression_data=__webpack_require__(6855),expression_functions=__webpack_require__(
5186);const languageFunctionsByName=new Set(expression_functions.MR.map(name=>name.toLowerCase())),deepestJson=100;function evaluate(tree,uses,contexts,functions){for(const{name}of uses.functions){const folded=name.
toLowerCase();if(!languageFunctionsByName.has(folded)&&functions.get(folded)===void 0)throw new Error(`unknown function "${name}"`)}const used=new Map;for(const{name}of uses.contexts){const value=contexts.
get(name.toLowerCase());if(value===void 0)throw new Error(`unknown context "${name}"`);used.set(name.toLowerCase(),value())}const result=new WideEvaluator(tree,new expression_data.C8(used),definitions(
uses,functions)).evaluate();return{text:result.coerceString(),truthy:(0,expression.vN)(result),json:()=>(0,expression_data._L)(result)}}class WideEvaluator extends expression.oi{visitIndexAccess(access){
return access.index instanceof expression.FE?allOf(this.eval(access.expr)):super.visitIndexAccess(access)}}function allOf(value){const parts=new expression.Ti;for(const owner of value instanceof expression.
Ti?value.values():[value])if(!(owner.kind!==expression.p.b8.Array&&owner.kind!==expression.p.b8.Dictionary))for(const part of owner.values())parts.add(part);return parts}const ownDefinitions=new Map([
["fromjson",expression_evaluator_define("fromjson",([text])=>(0,expression_data.OY)(parseJson(text?.coerceString()??"")))],["tojson",expression_evaluator_define("tojson",([value])=>new expression.p.uQ(
value===void 0?"null":(0,expression_data.s$)(value)))]]);function definitions(uses,functions){const found=new Map;for(const use of uses.functions){const name=use.name.toLowerCase(),call=functions.get(
name),definition=ownDefinitions.get(name)??(call&&expression_evaluator_define(name,values=>(0,expression_data.OY)(call(...values.map(value=>value.coerceString())))));definition!==void 0&&found.set(name,
definition)}return found}function expression_evaluator_define(name,call){return{name,minArgs:0,maxArgs:1/0,call:(...values)=>call(values)}}function parseJson(text){let value;try{value=JSON.parse(text)}catch{
const found=text.trim()===""?"nothing":`a text of length ${text.length} that is not JSON`;throw new Error(`fromJSON() expects JSON, found ${found}`)}if(isDeeper(value,deepestJson))throw new Error(`fro\
mJSON() expects at most ${deepestJson} levels of lists and objects`);return value}function isDeeper(value,levels){return value===null||typeof value!="object"?!1:levels===0||Object.values(value).some(part=>isDeeper(
part,levels-1))}const decides={carried:!1,bare:!1};function collectUses(tree,offsetOf){const uses={contexts:[],functions:[],resultWords:[],statusNeeds:[]};function visit(node,role){if(node instanceof expression.
uS)node.literal=(0,expression_data.rf)(node.literal);else if(node instanceof expression._c)visit(node.expr,decides);else if(node instanceof expression.aU)visit(node.group,role);else if(node instanceof
expression.oD)visitLogical(node,role);else if(node instanceof expression.yI){for(const side of[node.left,node.right])visit(side,decides);compare(node.left,node.right),compare(node.right,node.left)}else if(node instanceof
expression.R6){const name=node.functionName.lexeme;uses.functions.push({name,offset:offsetOf(node.functionName)});const isGiven=givenArguments(name,node.args.length),bare=role.bare&&name.toLowerCase()!==
"case",asksForTasks=/^(?:success|failure)$/i.test(name);asksForTasks&&noteStatusNeeds(node);for(const[index,argument]of node.args.entries())asksForTasks&&!(argument instanceof expression.uS)||visit(argument,
isGiven(index)?{...role,bare}:decides);const[list,item]=node.args;name.toLowerCase()==="contains"&&list!==void 0&&item!==void 0&&compare(list,item)}else(node instanceof expression.QC||node instanceof expression.
p_)&&visitAccess(node,role)}function noteStatusNeeds({functionName,args}){const offset=offsetOf(functionName);for(const argument of args){const isText=argument instanceof expression.uS&&argument.literal.
kind===expression.p.b8.String;uses.statusNeeds.push({function:functionName.lexeme,name:isText?argument.literal.coerceString():void 0,offset:isText?offsetOf(argument.token):offset})}}function visitLogical({
operator,args},{carried}){for(const[index,argument]of args.entries()){const isGiven=operator.type===expression.ks.OR||index===args.length-1;visit(argument,{carried:carried&&isGiven,bare:!1})}}function visitAccess(node,role){
const{root,steps}=unwind(node);for(const step of steps)visit(step,decides);if(root instanceof expression.QC){const{lexeme:name}=root.name;uses.contexts.push({name,path:fixedPath(steps),...role,offset:offsetOf(
root.name)})}else visit(root,role)}function compare(result,word){if(!(word instanceof expression.uS)||word.literal.kind!==expression.p.b8.String)return;const{root,steps}=unwind(result);!(steps.length===
2&&fixedPath(steps)[1]?.toLowerCase()==="result")||!(root instanceof expression.QC)||root.name.lexeme.toLowerCase()!=="needs"||uses.resultWords.push({name:word.literal.coerceString(),offset:offsetOf(word.
token)})}return visit(tree,{carried:!0,bare:!0}),uses.contexts.sort((left,right)=>left.offset-right.offset),uses}function givenArguments(name,count){switch(name.toLowerCase()){case"contains":case"star\
tswith":case"endswith":return()=>!1;case"case":return index=>index%2===1||index===count-1;default:return()=>!0}}function unwind(node){const steps=[];let root=node;for(;root instanceof expression.p_;root=
root.expr)steps.unshift(root.index);return{root,steps}}function fixedPath(steps){const path=[];for(const step of steps)if(step instanceof expression.FE)path.push("*");else if(step instanceof expression.
uS)path.push(step.literal.coerceString());else break;return path}var foreign_words=__webpack_require__(2214);const unexpectedSymbol=/^Unexpected symbol: '([\s\S]*?)'(?:\. Located at position (\d+) within expression: [\s\S]*)?$/,
earlyEnd=/^Unexpected end of expression: '([\s\S]*)'$/,wrongCount=/^(Too few|Too many) parameters supplied: '(.*)'$/;function syntaxProblem(message,offset,before){const count=wrongCount.exec(message);
if(count!==null)return{kind:"problem",problem:`${count[1]?.toLowerCase()} arguments for ${count[2]}()`,offset};const end=earlyEnd.exec(message);if(end!==null)return{kind:"problem",problem:`the express\
ion ends too early, after ${JSON.stringify(end[1])}`,offset};const symbol=unexpectedSymbol.exec(message);if(symbol===null)return{kind:"problem",problem:message.charAt(0).toLowerCase()+message.slice(1),
offset};const[,text="",position]=symbol;if(text==="EOF")return{kind:"problem",problem:"the expression ends too early",offset};const hint=hintFor(text,before);return{kind:"problem",problem:text.startsWith(
"'")?"a text is never closed":`unexpected ${JSON.stringify(text)}`,offset:position===void 0?offset:Number(position)-1,...hint===void 0?{}:{hint}}}function hintFor(text,before=""){if(text.startsWith("'"))
return"end it with '; a ' inside it is written ''";if(text.startsWith('"'))return"texts in expressions stand in single quotes: 'like this'";if(text===">"&&before==="<")return"inequality is written !=";
const foreign=(0,foreign_words.N)(text)??(0,foreign_words.N)(before);if(foreign!==void 0)return foreign;if(text==="=")return"equality is written ==";if(text==="&"||text==="|")return`write ${text}${text}`;
if(/^[\w.-]*[:#@/][\w@/.:#-]+$/.test(text))return"a name with such characters stands in brackets: needs['test:unit'].result";if(/^[-+*/%]$/.test(text))return"the expression language has no arithmetic"}
const parsedSources=new Map,mostParsedSources=1e4;function parseOnce(source){const known=parsedSources.get(source);if(known!==void 0)return known;const parsed=parseExpression(source);return parsedSources.
size>=mostParsedSources&&parsedSources.clear(),parsedSources.set(source,parsed),parsed}const anyArity={minArgs:0,maxArgs:255},longestExpression=21e3;function parseExpression(source){if(source.length>longestExpression)
return{kind:"problem",problem:`the expression has ${source.length} characters, expected at most ${longestExpression}`,offset:0};let offsets=new Map;try{const{tokens}=new expression.JG(source).lex();offsets=
locate(tokens,source);const comma=tokens.find(({type},index)=>type===expression.ks.COMMA&&tokens[index+1]?.type===expression.ks.RIGHT_PAREN);if(comma!==void 0)return{kind:"problem",problem:'an argumen\
t is missing after ","',offset:offsets.get(comma)??0};const tree=parse(tokens);if(tree===void 0)return{kind:"problem",problem:"the expression is empty",offset:0};const uses=collectUses(tree,token=>offsets.
get(token)??0);return{kind:"expression",...uses,evaluate:(contexts,functions)=>evaluate(tree,uses,contexts,functions)}}catch(error){const place=error instanceof expression.tj?error.pos:void 0,tokens=[
...offsets.keys()],index=tokens.findIndex(({range})=>range.start===place),token=tokens[index],offset=token===void 0?0:offsets.get(token)??0;return syntaxProblem((0,message_of.b)(error),offset,tokens[index-
1]?.lexeme)}}function parse(tokens){const contexts=[],functions=[];for(const[index,token]of tokens.entries()){const next=tokens[index+1]?.type;token.type===expression.ks.STRING&&(token.value=token.lexeme.
slice(1,-1).replaceAll("''","'")),token.type===expression.ks.IDENTIFIER&&(next===expression.ks.LEFT_PAREN?functions.push({name:token.lexeme,...expression_functions.Qd.get(token.lexeme.toLowerCase())??
anyArity}):contexts.push(token.lexeme))}return new expression.iX(tokens,contexts,functions).parse()}function locate(tokens,source){let end=0;return new Map(tokens.map(token=>{for(;/\s/.test(source.charAt(
end));)end+=1;const start=end;return end+=token.lexeme.length,[token,start]}))}}),6835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J:()=>foreignSources,t:()=>templateUses});var _expression_types_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1282),_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3929),_template_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
514),_expression_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3903);function templateUses(text){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_2__.LL)(text);return split.kind==="un\
closed"?[]:split.segments.flatMap(segment=>{const parsed=segment.kind==="expression"?(0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__.v)(segment.source):void 0;return parsed?.kind==="expression"?parsed.
contexts:[]})}function foreignSources(text,isStated){const{contexts:own}=(0,_expression_places_js__WEBPACK_IMPORTED_MODULE_1__.Y)("run");return templateUses(text).filter(use=>use.carried&&!own.includes(
use.name.toLowerCase())&&!isStated(use)).map(_expression_types_js__WEBPACK_IMPORTED_MODULE_3__.r)}}),514:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fl:()=>isTemplate,G$:()=>isInsertion,LL:()=>splitTemplate});const opening="${{";function isTemplate(text){return text.includes(opening)}function isInsertion(key){const split=splitTemplate(
key);if(split.kind==="unclosed")return!1;const[first,...others]=split.segments;return first?.kind==="expression"&&first.source==="insert"&&others.length===0}function splitTemplate(text){const segments=[];
let literalStart=0;for(let start=text.indexOf(opening);start!==-1;start=text.indexOf(opening,literalStart)){const end=findClosing(text,start+opening.length);if(end===void 0)return{kind:"unclosed",offset:start};
start>literalStart&&segments.push({kind:"literal",text:text.slice(literalStart,start)}),segments.push(expressionBetween(text,start+opening.length,end)),literalStart=end+2}return literalStart<text.length&&
segments.push({kind:"literal",text:text.slice(literalStart)}),{kind:"segments",segments}}function findClosing(text,from){let inString=!1;for(let index=from;index<text.length;index+=1){const character=text[index];
if(character==="'")inString=!inString;else if(!inString&&character==="}"&&text[index+1]==="}")return index}}function expressionBetween(text,start,end){const raw=text.slice(start,end);return{kind:"expr\
ession",source:raw.trim(),offset:start+raw.length-raw.trimStart().length}}}),9372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{u0:()=>readDocument});var dist=__webpack_require__(8815),limits=__webpack_require__(717),diagnostic=__webpack_require__(5602),node=__webpack_require__(6085),template=__webpack_require__(514);class MapBuilder{#own=new Map;#merged;#at;#diagnostics;constructor(at,diagnostics){
this.#at=at,this.#diagnostics=diagnostics}add(key,value){if(key.kind!=="scalar"){const found=(0,node.WQ)(key);this.#diagnostics.add({message:"a key is not a word",expected:"a text as key",found,at:key.
at});return}const entry={key:key.text,keyAt:key.at,keyTextAt:key.textAt,value},name=nameOf(entry),first=this.#own.get(name);if(first===void 0){this.#own.set(name,entry);return}const hint=`it already s\
tands at ${(0,diagnostic.L)(first.keyAt)}: keep one`;this.#diagnostics.add({message:`duplicate key ${(0,node.hD)(key.text)}`,at:key.at,hint})}merge(value,isThere){const maps=(value.kind==="list"?value.
items:[value]).filter(isThere);for(const map of maps){if(map.kind!=="map"){const found=(0,node.WQ)(map);this.#diagnostics.add({message:'only a map can be merged with "<<"',expected:"a map or a list of\
 maps",found,at:map.at});continue}for(const entry of map.entries){this.#merged??=new Map;const name=nameOf(entry);this.#merged.has(name)||this.#merged.set(name,entry)}}}build(){const own=[...this.#own.
values()];if(this.#merged===void 0)return{kind:"map",at:this.#at,entries:own};const inherited=[...this.#merged.values()].filter(entry=>!this.#own.has(nameOf(entry)));return{kind:"map",at:this.#at,entries:[
...inherited,...own]}}}function nameOf({key,keyAt}){return(0,template.Fl)(key)?`${key} ${(0,diagnostic.L)(keyAt)}`:key}const mostTold=100;function findBareExpressions(text,lexemes){const found=[];let depth=0,
plain;for(const lexeme of lexemes){if(lexeme.kind==="plain text"){plain=lexeme;continue}const{offset}=lexeme,isInside=depth>0&&plain!==void 0&&plain.offset+plain.text.length===offset;if(lexeme.text===
"{"&&isInside&&plain!==void 0&&plain.text.endsWith("$")&&((found.at(-1)?.end??0)<=plain.offset&&found.push({start:plain.offset,end:valueEnd(text,offset)}),found.length>=mostTold))return found;(lexeme.
text==="{"||lexeme.text==="[")&&(depth+=1),(lexeme.text==="}"||lexeme.text==="]")&&(depth=Math.max(0,depth-1))}return found}function bareExpressionProblem(text,{start,end}){const value=text.slice(start,
end),what=value.includes("${{")?"an expression":"a text with ${ }",quoted=/["\\]/.test(value)?`'${value.replaceAll("'","''")}'`:`"${value}"`,hint=value.length>100?"put quotes around the whole value":`\
write it in quotes: ${quoted}`;return{message:`${what} inside { } or [ ] has no quotes around it`,hint}}function withoutBareExpressions(text,found){let result="",from=0;for(const{start,end}of found)result+=
text.slice(from,start)+"x".repeat(end-start),from=end;return result+text.slice(from)}function valueEnd(text,from){const rest=/(?:\{\{(?:'[^'\n]*'|(?!\}\})[^'\n])*\}\}|\{[^{}\n]*\}|[^{},[\]\n#]|(?<! )#)*/y;
rest.lastIndex=from;const length=(rest.exec(text)?.[0]??"").trimEnd().length;return from+Math.max(1,length)}const together=500,kept=3;class ComposedEarly{#beginnings=new Map;#compose;constructor(compose2){
this.#compose=compose2}advance(map){const next=map.items.length<together+kept?void 0:map.items.at(-kept),start=next&&offsetOf(next);if(start===void 0)return;const items=map.items.splice(0,map.items.length-
kept),beginning=this.#beginnings.get(map.offset)??{offset:map.offset,parts:[]},{offset,indent}=map;beginning.parts.push(this.#compose({offset,indent,items})),this.#beginnings.delete(offset),this.#beginnings.
set(start,beginning),map.offset=start}beginningOf(offset){return this.#beginnings.get(offset)}}function offsetOf({start,key,sep}){return(start[0]??key??sep?.[0])?.offset}function bracketsBeyond(most,text,lex){
if(count(text,"[")+count(text,"{")<=most)return;let offset=0,brackets=0;for(const lexeme of lex(text)){if((lexeme==="["||lexeme==="{")&&(brackets+=1),brackets>most)return offset;isMark(lexeme)||(offset+=
lexeme.length)}}function isMark(lexeme){return lexeme.length===1&&lexeme<" "&&lexeme!==`
`&&lexeme!=="	"&&lexeme!=="\r"}function count(text,character){let found=0;for(let at=text.indexOf(character);at>=0;at=text.indexOf(character,at+1))found+=1;return found}var diagnostics_diagnostics=__webpack_require__(
9209);const quoteIt="put the whole value in quotes, or write it as a block with |",quoteInFlow="inside { } and [ ] a text that holds { } [ ] or a comma needs quotes",meanings=[[/^Tabs are not allowed/,
"a tab stands where indentation is expected","indent with spaces"],[/^Nested mappings are not allowed/,'a value holds a second ": "',quoteIt],[/^Block collections are not allowed within flow/,'a value\
 inside { } or [ ] holds a ": "',"put the whole value in quotes"],[/^Missing closing (.)quote/,"a text that begins with $1 has no closing $1","it begins before this place"],[/^Flow map .*end with a/,"\
a map that begins with { has no closing }","close it, and indent what is inside"],[/^Flow sequence .*end with a/,"a list that begins with [ has no closing ]","close it, and indent what is inside"],[/^All mapping items must start/,
"this key is not indented like its neighbours","indent all keys of a map alike"],[/^All sequence items must start/,'this "-" is not indented like its neighbours',"indent all items of a list alike"],[/^Implicit (?:map )?keys/,
"this is not a key with a value",'write "key: value"; a long text goes into a block with |'],[/^Sequence item without -/,'an item of a list does not begin with "-"','write "- " before it, or indent it\
 less'],[/^Plain value cannot start with .*(?:character|indicator) (\S)$/,"a value cannot begin with $1",quoteIt],[/^Plain value cannot start with a tab/,"a value cannot begin with a tab","separate it\
 with spaces"],[/^Unresolved tag: (.*)$/s,'"$1" is read as a YAML tag, and there are no tags here',"a text that begins with ! needs quotes, or ${{ }} around it"],[/tag/i,'a "!" begins a YAML tag, and \
there are no tags here',"a text that begins with ! needs quotes, or ${{ }} around it"],[/ at node end$/,"text follows the end of a value","a comma is missing; or put the whole value in quotes, since o\
ne that begins with [, { or a quote ends where that is closed"],[/^Invalid escape sequence (.*)$/,"there is no escape $1 in a text in double quotes","write \\\\ for a backslash, or use single quotes"],
[/^Missing , or :/,"a comma or a colon is missing here"],[/^Missing ,/,"a comma is missing here"],[/^Unexpected (?:,|empty item)/,"a comma stands here without an item before it"],[/^Missing space after :/,
'a space is missing after ":"'],[/^Comments must be separated/,'a space is missing before "#"','a "#" that is not a comment needs quotes around the value'],[/1024 chars/,"this key is longer than 1024 \
characters"],[/^Block scalar header includes/,"text follows the | or > that begins a block","begin the text on the next line"],[/^Block scalars with more-indented leading empty lines/,"an empty line a\
bove this one is indented further","remove the spaces of that line: YAML counts them as the indentation of the text"],[/^(?:A block sequence may not|Unexpected block-seq-ind)/,"a list begins on the li\
ne of its key","begin it on the next line"],[/^A node can have at most one anchor/,"a value has two anchors","keep one"],[/^Alias cannot be/,'a "*" begins an alias, and no name follows',"a text that b\
egins with * needs quotes"],[/^Anchor cannot be/,'a "&" begins an anchor, and no name follows',"a text that begins with & needs quotes"],[/^(?:Alias|Anchor) ending in :/,'the name of an anchor ends in\
 ":"',"put a space before the colon"],[/^Not a YAML token: (.*)$/s,'"$1" cannot stand here',"after | or > a text begins on the next line"],[/^Unexpected flow-map-end token/,"a } stands here that ends \
nothing",quoteInFlow],[/^Unexpected flow-seq-end token/,"a ] stands here that ends nothing",quoteInFlow],[/^Unexpected comma token/,"a comma stands here that separates nothing",quoteInFlow],[/^Unexpected (.*) token/,
"this is not YAML: unexpected $1"]];function explainYaml(parserMessage){for(const[pattern,message,hint]of meanings){const match=pattern.exec(parserMessage);if(match===null)continue;const words=message.
replaceAll("$1",()=>shorten(match[1]??""));return hint===void 0?{message:words}:{message:words,hint}}return{message:`this is not YAML: ${shorten(parserMessage)}`}}function shorten(text){const line=text.
replaceAll(/\s+/g," ");return line.length>60?`${line.slice(0,59)}\u2026`:line}const mostLines=100,mostDiagnostics=1e3,mostLooked=1e3;class Unreadable extends Error{}class SyntaxDiagnostics{#lines=new Set;#left=[];#count=0;#isBroken=!1;#quoted;#unclosed=1/0;#swallowing;#openExpressions=new Map;#source;#diagnostics;constructor(source,diagnostics){
this.#source=source,this.#diagnostics=diagnostics}get any(){return this.#isBroken}get unclosed(){return this.#unclosed}add(offset,message,hint){this.#tell(offset,message,hint,!1)}addTag(offset,message,hint){
this.#tell(offset,message,hint,!0)}#tell(offset,message,hint,isTag){if(this.#isBroken||=!isTag,offset>this.#unclosed)return;const at=this.#source.positionAt(offset),isLeft=this.#left.some(({first,last})=>first<=
at.line&&at.line<=last);(isTag||!this.#lines.has(at.line))&&!isLeft&&this.#diagnostics.add(hint===void 0?{message,at}:{message,at,hint}),this.#lines.add(at.line),this.#count+=1;const tooManyLines=this.#lines.
size>=mostLines;if(tooManyLines&&this.#diagnostics.add({message:"there are too many mistakes: the rest of the file was not read",at}),tooManyLines||this.#count>mostDiagnostics)throw new Unreadable}leaveLines(first,last){
this.#left.push({first,last})}addParserMessage(offset,parserMessage){const foreign=foreignLine(this.#source.lineAt(this.#source.positionAt(offset).line));if(foreign!==void 0)return this.add(offset,...foreign);
if(this.#addByQuotes(offset))return;const isTab=parserMessage.startsWith("Block scalar")&&this.#source.text.charAt(offset)==="	",{message,hint}=explainYaml(isTab?"Tabs are not allowed":parserMessage);
if(parserMessage.startsWith("Unresolved tag"))return this.addTag(offset,message,hint);const quoted=this.#quotedBefore(offset);if(quoted===void 0)return this.#addByLines(offset,parserMessage,{message,hint});
const{start,end,sign}=quoted;if(parserMessage.startsWith("Missing closing"))return this.#unclosed=start,this.add(start,message,`end it with ${sign}: without it, everything to the end of the file is pa\
rt of this text`);if(!/ at node end$|^Implicit/.test(parserMessage))return this.add(offset,message,hint);const{line}=this.#source.positionAt(end-1);return this.add(start,`a text that begins with ${sign}\
 ends only in line ${line}`,`a closing ${sign} is missing before that, or a ${sign} stands inside of the text`)}#addByQuotes(offset){const swallowing=this.#swallowing,open=this.#openExpressions.get(this.#source.
positionAt(offset).line);if(open!==void 0&&offset>=open.end)return this.add(open.end-1,`this ${open.sign} ends the text in the middle of an expression`,hintForQuotes(open.sign)),!0;if(swallowing===void 0||
offset<swallowing.start)return!1;const{start,sign}=swallowing,hint=`end it with ${sign}: without it, everything to the next ${sign} is part of this text`;return this.add(start,`a text that begins with\
 ${sign} has no closing ${sign}`,hint),this.#unclosed=Math.min(this.#unclosed,start),!0}#addByLines(offset,parserMessage,{message,hint}){const{text}=this.#source,continued=/^(?:Nested mappings|Implicit)/.
test(parserMessage)?this.#lineBelow(offset):void 0;if(continued!==void 0)return this.add(continued,"this line is indented further than the key above it, so YAML takes it for more of that value","inden\
t it like that key");const open=/^Flow (?:map|sequence) .*end with/.test(parserMessage)?this.#openBracket(offset):void 0;if(open!==void 0)return this.add(open,message,hint);const above=text.slice(Math.
max(0,offset-mostLooked),offset);if(parserMessage.startsWith("Implicit")&&/[:-] +[|>][-+\d]*[ \t\r]*\n\s*$/.test(above))return this.add(offset,"the text of a block is not indented","indent it further \
than the key of the block");this.add(offset,message,hint)}#openBracket(offset){const from=Math.max(0,offset-10*mostLooked),before=this.#source.text.slice(from,offset).replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'|#.*/g,
quoted=>" ".repeat(quoted.length));let closed=0;for(let index=before.length-1;index>=0;index-=1){const character=before.charAt(index);if((character==="}"||character==="]")&&(closed+=1),!(character!=="\
{"&&character!=="[")){if(closed===0)return from+index;closed-=1}}}#lineBelow(offset){const{text}=this.#source,lineStart=text.lastIndexOf(`
`,offset-1)+1,lineEnd=text.indexOf(`
`,offset);if(lineEnd<0||offset-lineStart>mostLooked||text.slice(lineStart,offset).trim()===""||/:\s/.test(text.slice(offset,lineEnd)))return;const below=/^\s*?\n([ \t]*)[^\s][^\n]*?:(?:\s|$)/.exec(text.
slice(lineEnd,lineEnd+mostLooked)),indent=/^[ \t]*/.exec(text.slice(lineStart,offset))?.[0].length??0;return below?.[1]===void 0||below[1].length<=indent?void 0:lineEnd+below[0].lastIndexOf(`
`,below[0].length-2)+1+below[1].length}noteQuoted(start,lexeme,isInside){const end=start+lexeme.length,sign=lexeme.charAt(0);this.#swallowing===void 0&&/[^\s,:[\]{}]/.test(this.#source.text.charAt(end))&&
(lexeme.lastIndexOf("${{")>lexeme.lastIndexOf("}}")?this.#noteOpenExpression(end,sign):/[{[,:]\s*.$/.test(lexeme)&&isInside()&&(this.#swallowing={start,sign})),(lexeme.includes(`
`)||!/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s.test(lexeme))&&(this.#quoted={start,end,sign,before:this.#quoted})}#noteOpenExpression(end,sign){const{line}=this.#source.positionAt(end);this.#openExpressions.
size<mostLines&&!this.#openExpressions.has(line)&&this.#openExpressions.set(line,{end,sign})}#quotedBefore(offset){let quoted=this.#quoted;for(;quoted!==void 0&&quoted.start>offset;)quoted=quoted.before;
if(quoted===void 0)return;const{line}=this.#source.positionAt(quoted.end-1);return this.#source.positionAt(offset).line<=line+1&&offset>=quoted.end-1?quoted:void 0}}function hintForQuotes(sign){const inside="\
texts in expressions stand in single quotes: 'like this'";return sign==='"'?inside:`${inside}; put double quotes around the whole value`}function foreignLine(line){if(/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.
test(line))return["a merge of two versions left this line","keep one of the versions, and remove this line"];if(/^\s*```/.test(line))return["this line is of Markdown, not of YAML","remove it"]}const unindented_text_closed={
'"':/"(?:[^"\\]|\\[^])*"/y,"'":/'(?:[^']|'')*'/y},newEntry=/[ \t]*(?:- |"[^"\n]*"\s*:|'[^'\n]*'\s*:|[\w.@/-][^\s,{}[\]"']*:(?:\s|$))/y;class UnindentedTexts{#source;#found;#searched=0;constructor(source,found){
this.#source=source,this.#found=found}check(lexeme,offset){const quote=lexeme.charAt(0);if(quote!=='"'&&quote!=="'"||offset<this.#searched)return;const{text,positionAt}=this.#source,pattern=unindented_text_closed[quote];
pattern.lastIndex=offset;const whole=pattern.exec(text)?.[0],end=whole===void 0?text.length:offset+whole.length;this.#searched=end;const lineStart=text.indexOf(`
`,offset+lexeme.length-1)+1;if(newEntry.lastIndex=lineStart,whole===void 0||whole.length<=lexeme.length||lineStart===0||newEntry.test(text))return;const indent=/^[ \t\r\n]*/.exec(text.slice(lineStart,
end))?.[0].length??0;this.#found.add(lineStart+indent,`a text in ${quote} goes on here, in a line that is not indented more than its key`,"indent the line more, or write the text as a block with |"),this.#found.
leaveLines(positionAt(offset).line,positionAt(end).line)}}function parseDocument(source,diagnostics){const first=new diagnostics_diagnostics.r,found=new SyntaxDiagnostics(source,first);try{const parsed=parse(
source,found);return diagnostics.addAll(first),parsed}catch(error){if(!(error instanceof Unreadable))throw error;const{text}=source,bare=(text.includes("${")?findBareExpressions(text,lexemesOf(text)):
[]).filter(({start})=>start<found.unclosed);if(bare.length===0)throw diagnostics.addAll(first),error;for(const one of bare)diagnostics.add({...bareExpressionProblem(text,one),at:source.positionAt(one.
start)});const others={...source,text:withoutBareExpressions(text,bare)};throw parse(others,new SyntaxDiagnostics(others,diagnostics)),error}}function*lexemesOf(text){let offset=0,isPlain=!1;for(const lexeme of new dist.
JG().lex(text)){const isMark2=lexeme===dist.DB.SCALAR||lexeme===dist.DB.DOCUMENT||lexeme===dist.DB.FLOW_END;isMark2||(yield{kind:isPlain?"plain text":"sign",text:lexeme,offset}),isPlain=lexeme===dist.
DB.SCALAR,isMark2||(offset+=lexeme.length)}}function parse(source,found){const early=new ComposedEarly(map=>composePart(map,found)),tokens=readTokens(source,found,early),contents=compose(tokens,found);
if(found.any)throw new Unreadable;return{contents:tokens.every(token=>token.type!=="document"||token.value===void 0)?void 0:contents,early}}function compose(tokens,found){const[document]=new ReportingComposer(
found).compose(tokens);return document?.contents??void 0}function composePart(map,found){const{offset}=map,composed=compose([{type:"document",offset,start:[],value:{...map,type:"block-map"}}],found);if((0,dist.
jh)(composed))return composed.items;throw new Error("internal error: a part of a map is not a map")}class ReportingComposer extends dist.Dk{constructor(found){super({version:"1.2",schema:"core",merge:!1,
resolveKnownTags:!1,uniqueKeys:!1,logLevel:"error"}),Object.assign(this,{onError:(at,code,message)=>{if(code==="RESOURCE_EXHAUSTION")throw new Unreadable;found.addParserMessage(typeof at=="number"?at:
"offset"in at?at.offset:at[0],message)}})}}const betweenLooks=1e3;function readTokens(source,found,early){const beyond=bracketsBeyond(limits.tP,source.text,text=>new dist.JG().lex(text));if(beyond!==void 0){
const hint=`only ${limits.tP} lists and maps in brackets are read, up to here`;throw found.add(beyond,"the graph file is too large",hint),new Unreadable}const parser=new dist.iX,kept2=[],keep=token=>{
if(token.type==="error")found.addParserMessage(token.offset,token.message);else if(token.type==="directive"&&!/^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)){const message=`there is no directive ${(0,node.
hD)(token.source)} here`;found.add(token.offset,message,"remove this line: a graph file is always YAML 1.2, without tags")}else if(token.type==="document"&&kept2.some(other=>other.type==="document")){
const hint=`a graph is one document: remove the line "${source.text.startsWith("---",token.offset)?"---":"..."}"`;throw found.add(token.offset,"a second document begins here",hint),new Unreadable}else
(token.type==="document"||token.type==="doc-end")&&kept2.push(token)};let count2=0,previous="";const texts=new UnindentedTexts(source,found);for(const lexeme of new dist.JG().lex(source.text)){previous!==
dist.DB.SCALAR&&(lexeme==="!"&&tellLoneTag(parser.offset,found),texts.check(lexeme,parser.offset));const isQuoted=previous!==dist.DB.SCALAR;previous=lexeme;const first=lexeme.charAt(0);isQuoted&&(first===
'"'||first==="'")&&found.noteQuoted(parser.offset,lexeme,()=>parser.stack.some(({type})=>type==="flow-collection"));for(const token of parser.next(lexeme))keep(token);if(count2+=1,count2%betweenLooks===
0)for(const token of parser.stack)token.type==="block-map"&&early.advance(token);if(parser.stack.length>limits.He+2)throw found.add(parser.offset,`more than ${limits.He} lists and maps stand in one an\
other`),new Unreadable;if(count2>limits.uK)throw found.add(parser.offset,"the graph file is too large",`only ${limits.uK} words and signs are read, up to here`),new Unreadable}for(const token of parser.
end())keep(token);return kept2}function tellLoneTag(offset,found){found.addTag(offset,'YAML reads this "!" as a tag and drops it','a text that begins with "! " needs quotes, or ${{ }} around it in an \
if; a script can stand in a block with |')}function linesOfText(source,text,from,to){const starts=[];let offset=0,at=from;for(;at<to;){const end=Math.min(to,(source.text.indexOf(`
`,at)+1||to+1)-1),written=source.text.slice(at,end),content=written.trim();if(content!==""){for(;offset<text.length&&/\s/.test(text.charAt(offset));)offset+=1;if(!(text.startsWith(content,offset)||end===
to&&content.startsWith(text.slice(offset))))break;const{line,column}=source.positionAt(at+written.indexOf(content));starts.push({offset,line,column}),offset+=content.length}at=end+1}return starts}function readDocument(source,diagnostics){
try{const{contents,early}=parseDocument(source,diagnostics);if(contents!==void 0){const converter=new Converter(source,diagnostics,early),{node:node2}=converter.convert(contents);return converter.isWhole?
node2:void 0}diagnostics.add({message:"the graph file is empty",expected:"a map with the key tasks",at:source.positionAt(0)})}catch(error){if(!(error instanceof Unreadable))throw error}}const knownTag=/^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/;
class Converter{#anchors=new Map;#size=0;#lost=new Set;#source;#diagnostics;#early;constructor(source,diagnostics,early){this.#source=source,this.#diagnostics=diagnostics,this.#early=early}get isWhole(){
return this.#lost.size===0}convert(parsed){if((0,dist.Vj)(parsed))return this.#follow(parsed.source,parsed.range[0]);const anchor=parsed?.anchor;anchor!==void 0&&this.#anchors.set(anchor,void 0);const converted=this.#convertOwn(
parsed);return anchor!==void 0&&this.#anchors.set(anchor,converted),converted}#convertOwn(parsed){const sizeBefore=this.#size;this.#grow(1,parsed?.range[0]??0);let depth=0;const inner=(child,isMerged=!1)=>{
const converted=this.convert(child),levels=isMerged?converted.node.kind==="list"?2:1:0;return depth=Math.max(depth,converted.depth-levels),converted.node},map=(0,dist.jh)(parsed)?parsed:void 0,beginning=map?.
flow===!0?void 0:map&&this.#early.beginningOf(map.range[0]),at=this.#source.positionAt(beginning?.offset??parsed?.range[0]??0);let node2;if(map!==void 0){const builder=new MapBuilder(at,this.#diagnostics);
for(const pair of pairsOf(map,beginning?.parts)){const isMerged=(0,dist.jn)(pair.key)&&pair.key.type==="PLAIN"&&pair.key.source==="<<",key=inner(pair.key),value=inner(pair.value,isMerged);isMerged?builder.
merge(value,one=>!this.#lost.has(one)):this.#lost.has(key)||builder.add(key,value)}node2=builder.build()}else if((0,dist.oP)(parsed))node2={kind:"list",at,items:parsed.items.map(item=>inner(item))};else if((0,dist.
jn)(parsed)){const text=parsed.source??"";this.#grow(Math.floor(text.length/100),parsed.range[0]);const textAt=this.#textPosition(parsed,at);parsed.tag!==void 0&&!knownTag.test(parsed.tag)&&this.#diagnostics.
leave(at,this.#source.positionAt(parsed.range[1])),node2={kind:"scalar",at,textAt,value:scalarValue(parsed.value),text}}else node2={kind:"scalar",at,textAt:at,value:null,text:""};return{node:node2,size:this.#size-
sizeBefore,depth:this.#checkDepth(depth+1,parsed?.range[0]??0)}}#textPosition({type,range,value},at){const source=this.#source,[from,to]=range,start=type==="PLAIN"?from:textStart(source.text,from),textAt=type===
"PLAIN"?at:source.positionAt(start);return typeof value!="string"||!source.text.slice(from,to).includes(`
`)?textAt:{...textAt,lines:()=>linesOfText(source,value,start,to)}}#follow(name,offset){const at=this.#source.positionAt(offset),target=this.#anchors.get(name);if(target!==void 0)return this.#grow(target.
size,offset),{...target,node:aliasOf(target.node,at),depth:this.#checkDepth(target.depth,offset)};if(this.#anchors.has(name))this.#diagnostics.add({message:`the alias *${name} stands inside of what it\
 stands for`,at});else{const hint=this.#diagnostics.suggestion(name,this.#anchors.keys())??(/^\w[\w-]*$/.test(name)?`name a value &${name} before it, as in x-${name}: &${name} \u2026; a text that begins wi\
th * needs quotes`:"a text that begins with * needs quotes around it");this.#diagnostics.add({message:`there is no anchor &${name} before the alias *${name}`,at,hint})}const node2={kind:"scalar",at,textAt:at,
value:null,text:""};return this.#lost.add(node2),{node:node2,size:1,depth:1}}#grow(by,offset){if(this.#size+=by,this.#size<=limits.HA)return;const at=this.#source.positionAt(offset),expected=`at most ${limits.
HA} values, those of aliases counted each time`;throw this.#diagnostics.add({message:"the aliases make the graph file too large",expected,at}),new Unreadable}#checkDepth(depth,offset){if(depth<=limits.
He+1)return depth;const at=this.#source.positionAt(offset);throw this.#diagnostics.add({message:`more than ${limits.He} lists and maps stand in one another`,at}),new Unreadable}}function*pairsOf(map,parts=[]){
for(let part=parts.shift();part!==void 0;part=parts.shift())yield*part;yield*map.items}function aliasOf(node2,at){return node2.kind==="scalar"?{...node2,at}:node2}function textStart(text,start){if(text[start]!==
"|"&&text[start]!==">")return start+1;const below=text.indexOf(`
`,start)+1,indent=text.slice(below,below+200).search(/[^ ]|$/);return below===0?start:below+indent}function scalarValue(value){if(value===null||typeof value=="string"||typeof value=="number"||typeof value==
"boolean")return value;throw new Error(`internal error: YAML gave a scalar of type ${typeof value}`)}}),5602:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>formatPosition,x:()=>formatDiagnostic});function formatPosition(position){return`${position.file}:${position.line}:${position.column}`}function formatDiagnostic(diagnostic){
const lines=[`${formatPosition(diagnostic.at)}: ${diagnostic.message}`];return diagnostic.expected!==void 0&&lines.push(`  expected: ${diagnostic.expected}`),diagnostic.found!==void 0&&lines.push(`  f\
ound: ${diagnostic.found}`),diagnostic.hint!==void 0&&lines.push(`  hint: ${diagnostic.hint}`),lines.join(`
`)}}),9967:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>shellExitCode});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8161);const signalBase=128,signalNumbers=new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals));function shellExitCode(termination){switch(termination.kind){case"exited":return termination.
code;case"signalled":return codeOfSignal(termination.signal);case"ended-early":return termination.code??(termination.signal===void 0?void 0:codeOfSignal(termination.signal));case"keeper-killed":case"t\
imed-out":case"cancelled":case"could-not-start":case"bad-task-file":case"too-many-masks":case"stopped":case"not-ready":return}}function codeOfSignal(signal){const number=signalNumbers.get(signal)??Number(
/^signal (\d+)$/.exec(signal)?.[1]);return Number.isNaN(number)?void 0:signalBase+number}}),898:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>messageOf2});function messageOf2(thrown){return thrown instanceof Error?thrown.message:String(thrown)}}),6047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>nearest});function nearest(word,candidates){let limit=word.length===1?0:Math.min(3,Math.max(1,Math.floor(word.length/3))),best;for(const candidate of candidates){const distance=editDistance(
word.toLowerCase(),candidate.toLowerCase(),limit);if(distance!==void 0&&candidate!==word){if(distance===0)return candidate;best=candidate,limit=distance-1}}return best}function editDistance(left,right,limit){
if(Math.abs(left.length-right.length)>limit)return;let beforeLast=[],last=Array.from({length:right.length+1},(_,index)=>index);for(let row=1;row<=left.length;row+=1){const current=[row];for(let column=1;column<=
right.length;column+=1){const same=left[row-1]===right[column-1];let cost=Math.min((last[column]??1/0)+1,(current[column-1]??1/0)+1,(last[column-1]??1/0)+(same?0:1));row>1&&column>1&&left[row-1]===right[column-
2]&&left[row-2]===right[column-1]&&(cost=Math.min(cost,(beforeLast[column-2]??1/0)+1)),current.push(cost)}if(Math.min(...current)>limit&&Math.min(...last)>limit)return;beforeLast=last,last=current}const distance=last[right.
length]??1/0;return distance<=limit?distance:void 0}}),6805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{bF:()=>passed,oI:()=>noTaskFiles,
pS:()=>mayTellWhy,xc:()=>failedCases});const noTaskFiles={outputs:new Map,env:new Map,path:[],summary:""};function failedCases({counts}){return counts.failed+counts.error}function passed(termination){
return termination.kind==="exited"&&termination.code===0||termination.kind==="stopped"}function mayTellWhy(termination){switch(termination.kind){case"exited":return termination.code!==0;case"signalled":case"\
keeper-killed":case"timed-out":case"not-ready":case"ended-early":return!0;case"cancelled":case"could-not-start":case"bad-task-file":case"too-many-masks":case"stopped":return!1}}}),2672:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>matrixVariable});function matrixVariable(key){return`MATRIX_${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g,"_")}`}}),6861:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NM:()=>isUnseen,R8:()=>codePointName,yV:()=>withUnseenShown});const unseenCharacter=/[\u034f\p{Cc}\p{Cf}\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\uffa0\ufffc]/u;
function isUnseen(character){return unseenCharacter.test(character)}function codePointName(character){return`U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function withUnseenShown(text){
return Array.from(text,character=>isUnseen(character)?`<${codePointName(character)}>`:character).join("")}}),5314:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{r:()=>withCommas2});function withCommas2(count){return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g,",")}}),3634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>Plan});const allWell={well:!0,failed:!1,culprit:void 0};function ancestryOf(needs){let well=!0,failed=!1,failure,unsuccessful,inherited,matricesThatRan;
for(const{task,result,ancestry}of needs){if(result===void 0)throw new Error(`internal error: need ${task.id} has no result yet`);failed||=ancestry.failed||result==="failure",well&&=ancestry.well;let fine=result===
"success";result==="skipped"&&task.matrix!==void 0&&(matricesThatRan??=notSkipped(needs),fine=matricesThatRan.has(task.matrix.key)),well&&=fine,fine?inherited??=ancestry.culprit:result==="failure"?failure??=
{task:task.id,result}:unsuccessful??={task:task.id,result}}return well?allWell:{well,failed,culprit:failure??unsuccessful??inherited}}function notSkipped(needs){const keys=new Set;for(const{task,result}of needs)
task.matrix!==void 0&&result!=="skipped"&&keys.add(task.matrix.key);return keys}function resultOfAttempt(termination){switch(termination.kind){case"exited":return termination.code===0?"success":"failu\
re";case"stopped":return"success";case"cancelled":return"cancelled";case"signalled":case"keeper-killed":case"timed-out":case"could-not-start":case"bad-task-file":case"too-many-masks":case"not-ready":case"\
ended-early":return"failure"}}function resultOfService(termination,askedToStop){switch(termination.kind){case"stopped":return"success";case"cancelled":return"cancelled";case"could-not-start":case"bad-\
task-file":case"too-many-masks":return"failure";case"exited":case"signalled":case"keeper-killed":case"timed-out":case"not-ready":case"ended-early":return askedToStop?"success":"failure"}}class Closings{#policy;#entries;#instances=new Map;#matrices=new Map;#run;#failures=0;constructor(policy,entries){
this.#policy=policy,this.#entries=entries;for(const entry of entries){const{matrix}=entry.task;if(matrix?.failFast!==!0)continue;const instances=this.#instances.get(matrix.key);instances===void 0?this.#instances.
set(matrix.key,[entry]):instances.push(entry)}}of({task:{matrix}}){return(matrix&&this.#matrices.get(matrix.key))??this.#run}failed({task}){this.#failures+=1;const shut=[],entries=task.matrix&&this.#instances.
get(task.matrix.key);if(task.matrix!==void 0&&entries!==void 0&&!this.#matrices.has(task.matrix.key)){const cause={kind:"matrix-fail-fast",task:task.id};this.#matrices.set(task.matrix.key,{cause,cleanUps:!1}),
shut.push({cause,entries})}const{failFast,maxFailures}=this.#policy;return failFast?shut.push(...this.close({kind:"fail-fast",task:task.id})):maxFailures>0&&this.#failures>=maxFailures&&shut.push(...this.
close({kind:"max-failures",failures:this.#failures})),shut}close(cause){const before=this.#run;return before!==void 0&&(cause.kind!=="signal"||!before.cleanUps)?[]:(this.#run={cause,cleanUps:before?.cause.
kind!=="signal"},[{cause,entries:this.#entries}])}}var numbered_graph=__webpack_require__(8723);function isUnstarted({phase,attempts}){return phase==="blocked"||phase==="ready"&&attempts===0}class PlottedEntry{task;place;claim;expectedSeconds;phase="\
blocked";needsLeft;ancestry=allWell;result;attempts=0;toldToEnd=!1;usersLeft;#plot;#number;constructor(plot,number,task,place,candidate){this.#plot=plot,this.#number=number,this.task=task,this.place=place,
this.claim=candidate.claim,this.expectedSeconds=candidate.expectedSeconds,this.needsLeft=(0,numbered_graph.No)(plot.graph.needs,number),this.usersLeft=(0,numbered_graph.No)(plot.graph.dependents,number)}get needs(){
return this.#at(this.#plot.graph.needs)}get dependents(){return this.#at(this.#plot.graph.dependents)}#at(adjacency){const found=[];return(0,numbered_graph.VN)(adjacency,this.#number,number=>{const entry=this.#plot.
entries[number];entry!==void 0&&found.push(entry)}),found}}function plotEntries(graph,inStartOrder,candidates){const places=new Int32Array(inStartOrder.length);for(const[place,number]of inStartOrder.entries())
places[number]=place;const plot={graph,entries:[]};for(const[number,task]of graph.tasks.entries()){const candidate=candidates[number];if(candidate===void 0)throw new Error(`internal error: nothing is \
known of the claim of ${task.id}`);plot.entries.push(new PlottedEntry(plot,number,task,places[number]??0,candidate))}return plot.entries}class Given{#known;#mayBeGiven;#open=new Set;constructor({given=new Map,
mayBeGiven=()=>!1}){this.#known=given,this.#mayBeGiven=mayBeGiven}knownOf({id:id2,service}){return service===void 0?this.#known.get(id2):void 0}get isAsking(){return this.#open.size>0}asksFor(entry){return this.#open.
has(entry)?"asked":isNeverAsked(entry.task)||!this.#mayBeGiven(entry.task)?"no":(this.#open.add(entry),"new")}close(entry){return this.#open.delete(entry)}isOpen(entry){return this.#open.has(entry)}isUnused(service){
if(this.#known.size===0)return!1;const users=new Set(service.dependents);if(users.size===0)return!1;for(const user of users)if(user.task.work.kind==="join"&&user.dependents.length>0)for(const dependent of user.
dependents)users.add(dependent);else if(this.knownOf(user.task)===void 0)return!1;return!0}}function isNeverAsked({service,work}){return service!==void 0||work.kind==="join"}const followers={blocked:[
"ready","done"],ready:["running","starting","done"],running:["waiting","done"],starting:["up","waiting","done"],up:["stopping","done"],stopping:["done"],waiting:["ready","done"],done:[]};function mayFollow(from,to){
return followers[from].includes(to)}function holdsSlot(phase){return phase==="running"||phase==="starting"||phase==="up"||phase==="stopping"}const cpuResource=0,thousandths=cpus=>cpus<=0?0:Math.max(1,
Math.round(cpus*1e3));class Claims{#totals;#kinds=[{kind:"cpus"}];#pools=new Map;#matrices=new Map;#claims=new Map;constructor(cpus,pools){if(!(cpus>0))throw new Error(`internal error: the CPU budget \
has to be positive, found ${cpus}`);this.#totals=[thousandths(cpus)];for(const[name,count]of pools)this.#pools.set(name,this.#add({kind:"pool",name},count))}get totals(){return this.#totals}kindOf(resource){
const kind=this.#kinds[resource];if(kind===void 0)throw new Error(`internal error: there is no resource ${resource}`);return kind}of(task){const amounts=[...this.#cpusOf(task),...this.#poolsOf(task),...this.#matrixOf(
task)],memoryBytes=task.memoryBytes??0,signature=`${memoryBytes} ${amounts.map(({resource,amount})=>`${resource}:${amount}`).join(" ")}`;let claim=this.#claims.get(signature);return claim===void 0&&(claim=
{amounts,memoryBytes},this.#claims.set(signature,claim)),claim}#cpusOf({cpus}){const total=this.#totals[cpuResource]??0,amount=cpus==="all"?total:Math.min(thousandths(cpus),total);return amount>0?[{resource:cpuResource,
amount}]:[]}#poolsOf(task){const amounts=[];for(const[name,amount]of task.pools){const resource=this.#pools.get(name),total=resource===void 0?void 0:this.#totals[resource];if(resource===void 0||total===
void 0||amount>total)throw new Error(`internal error: ${task.id} needs ${amount} of pool ${name}, which has ${total??"no entry"}`);amount>0&&amounts.push({resource,amount})}return amounts.toSorted((a,b)=>a.
resource-b.resource)}#matrixOf({matrix}){if(matrix?.maxParallel===void 0||matrix.maxParallel>=matrix.total)return[];let resource=this.#matrices.get(matrix.key);return resource===void 0&&(resource=this.#add(
{kind:"max-parallel",key:matrix.key},Math.max(1,matrix.maxParallel)),this.#matrices.set(matrix.key,resource)),[{resource,amount:1}]}#add(kind,total){return this.#kinds.push(kind),this.#totals.push(total)-
1}}class Budget{#free;constructor(totals){this.#free=[...totals]}free(resource){return this.#free[resource]??0}lacking(claim){return claim.amounts.filter(({resource,amount})=>amount>this.free(resource))}acquire({
amounts}){for(const{resource,amount}of amounts)this.#free[resource]=this.free(resource)-amount}release({amounts}){for(const{resource,amount}of amounts)this.#free[resource]=this.free(resource)+amount}}
class Fairness{#secondsOf;#overtaken=new Map;#overdue=new Map;#kept=new Map;constructor(secondsOf){this.#secondsOf=secondsOf}started(place,share,lanes){this.forget(place);const seconds=this.#secondsOf(
place)*share;if(!(seconds<=0))for(const{first}of lanes){if(first>=place)continue;const total=(this.#overtaken.get(first)??0)+seconds;this.#overtaken.set(first,total),total>=this.#secondsOf(first)&&!this.#overdue.
has(first)&&this.#overdue.set(first,new Map)}}forget(place){this.#overtaken.delete(place),this.#overdue.delete(place)}refresh(lackedBy){this.#kept.clear();for(const[place,lacked]of this.#overdue){for(const{
resource,amount}of lackedBy(place))lacked.set(resource,amount);for(const[resource,amount]of lacked){const other=this.#kept.get(resource);(other===void 0||place<other.place)&&this.#kept.set(resource,{place,
amount})}}}keptFrom(place,resource){return this.keeperOf(place,resource)?.amount??0}keeperOf(place,resource){const kept=this.#kept.get(resource);return kept!==void 0&&kept.place<place?kept:void 0}}class MemoryGate{#freeBytes;#promised=0;#freeWhenUnpromised=0;#reading;constructor(freeBytes){
this.#freeBytes=freeBytes}refresh(){this.#reading=void 0}hasRoomFor(bytes){return bytes===0||bytes<=this.#free()&&this.#promised+bytes<=this.#freeWhenUnpromised}get roomBytes(){return Math.max(0,Math.
min(this.#free(),this.#freeWhenUnpromised-this.#promised))}acquire(bytes){bytes>0&&this.#free(),this.#promised+=bytes}release(bytes){this.#promised-=bytes}#free(){return this.#reading??=this.#freeBytes(),
this.#promised===0&&(this.#freeWhenUnpromised=this.#reading),this.#reading}}var number_heap=__webpack_require__(8950);class ReadyQueue{#lanes=new Map;#claimOf=new Map;get lanes(){return this.#lanes.values()}add(place,claim){
if(this.#claimOf.has(place))throw new Error(`internal error: place ${place} is in the queue already`);this.#claimOf.set(place,claim);const lane=this.#lanes.get(claim);lane===void 0?this.#lanes.set(claim,
{claim,first:place,places:new number_heap.S([place])}):(lane.places.push(place),lane.first=Math.min(lane.first,place))}remove(place){const claim=this.#claimOf.get(place),lane=claim===void 0?void 0:this.#lanes.
get(claim);if(lane===void 0)throw new Error(`internal error: place ${place} is not in the queue`);this.#claimOf.delete(place),place===lane.first&&this.#advance(lane)}#advance(lane){for(;;){const place=lane.
places.peek();if(place===void 0){this.#lanes.delete(lane.claim);return}if(this.#claimOf.get(place)===lane.claim){lane.first=place;return}lane.places.pop()}}}class Dispatcher{#candidates;#totals;#ready=new ReadyQueue;#budget;#memory;#fairness;#waitsForMemory=!1;constructor(candidates,totals,freeMemoryBytes){
this.#candidates=candidates,this.#totals=totals,this.#budget=new Budget(totals),this.#memory=new MemoryGate(freeMemoryBytes),this.#fairness=new Fairness(place=>this.#candidate(place).expectedSeconds)}get waitsForMemory(){
return this.#waitsForMemory}add(place){this.#ready.add(place,this.#candidate(place).claim)}remove(place){this.#ready.remove(place),this.#fairness.forget(place)}next(prospect){const lane=this.#choose(prospect);
if(lane===void 0)return;const{claim,first}=lane,beyond=this.#budget.lacking(claim).map(({resource})=>resource);return this.#ready.remove(first),this.#budget.acquire(claim),this.#memory.acquire(claim.memoryBytes),
this.#fairness.started(first,this.#shareOf(claim),this.#ready.lanes),{place:first,beyond}}hindrancesOf(place){const{claim}=this.#candidate(place),hindrances=[];for(const{resource,amount}of claim.amounts){
const free=this.#budget.free(resource),total=this.#totals[resource]??amount,kept=this.#fairness.keeperOf(place,resource);amount>free?hindrances.push({kind:"scarce",resource,wanted:amount,taken:total-free,
total}):kept!==void 0&&amount>free-kept.amount&&hindrances.push({kind:"kept",resource,keptFor:kept.place})}const{memoryBytes}=claim;return this.#memory.hasRoomFor(memoryBytes)||hindrances.push({kind:"\
memory",wantedBytes:memoryBytes,freeBytes:this.#memory.roomBytes}),hindrances}release(place){const{claim}=this.#candidate(place);this.#budget.release(claim),this.#memory.release(claim.memoryBytes)}#choose(prospect){
this.#memory.refresh(),this.#fairness.refresh(place=>this.#lackedBy(place)),this.#waitsForMemory=!1;const fitting=this.#firstLane(lane=>this.#hasRoomFor(lane)?prospect!=="runs"||this.#memory.hasRoomFor(
lane.claim.memoryBytes)?!0:(this.#waitsForMemory=!0,!1):!1);return fitting!==void 0||prospect!=="nothing"?fitting:this.#firstLane(({claim})=>this.#budget.lacking(claim).length===0)??this.#firstLane(()=>!0)}#firstLane(mayStart){
let first;for(const lane of this.#ready.lanes)(first===void 0||lane.first<first.first)&&mayStart(lane)&&(first=lane);return first}#hasRoomFor({claim,first}){for(const{resource,amount}of claim.amounts)
if(amount>this.#budget.free(resource)-this.#fairness.keptFrom(first,resource))return!1;return!0}#lackedBy(place){const{claim}=this.#candidate(place),lacking=this.#budget.lacking(claim);return lacking.
length>0||this.#memory.hasRoomFor(claim.memoryBytes)?lacking:[{resource:cpuResource,amount:this.#totals[cpuResource]??0}]}#shareOf({amounts}){let share=0;for(const{resource,amount}of amounts)share=Math.
max(share,amount/(this.#totals[resource]??amount));return share}#candidate(place){const candidate=this.#candidates[place];if(candidate===void 0)throw new Error(`internal error: no task has place ${place}`);
return candidate}}var agenda=__webpack_require__(1107);function rehearse(order,{graph,candidates,totals}){const placeOf=new Int32Array(order.length);for(const[place,number]of order.entries())placeOf[number]=
place;const needsLeft=(0,numbered_graph.uj)(graph.needs),lanes=new Map;for(const{claim}of candidates)lanes.has(claim)||lanes.set(claim,{claim,places:new number_heap.S});const becomeReady=number=>{const claim=candidates[number]?.
claim;claim!==void 0&&lanes.get(claim)?.places.push(placeOf[number]??0)};for(const[number,left]of needsLeft.entries())left===0&&becomeReady(number);const free=[...totals],ends=new agenda.B;let now=0;for(;;){
for(let lane=firstFitting(lanes,free);lane!==void 0;lane=firstFitting(lanes,free)){const number=order[lane.places.pop()??0]??0;for(const{resource,amount}of lane.claim.amounts)free[resource]=(free[resource]??
0)-amount;ends.add(now+(candidates[number]?.expectedSeconds??0),number)}if(ends.nextTime===1/0)return now;now=ends.nextTime;for(const number of ends.take()){for(const{resource,amount}of candidates[number]?.
claim.amounts??[])free[resource]=(free[resource]??0)+amount;(0,numbered_graph.VN)(graph.dependents,number,dependent=>{const left=(needsLeft[dependent]??0)-1;needsLeft[dependent]=left,left===0&&becomeReady(
dependent)})}}}function firstFitting(lanes,free){let first,least2=1/0;for(const lane of lanes.values()){const place=lane.places.peek()??1/0;place>=least2||!lane.claim.amounts.every(({resource,amount})=>amount<=
(free[resource]??0))||(first=lane,least2=place)}return first}var critical_path=__webpack_require__(9187);function startOrder(graph,secondsOf){const remaining=(0,critical_path.N)(graph,secondsOf),priorities=Float64Array.
from(graph.tasks,({priority})=>priority);return{numbers:orderBy(priorities,remaining),priorities,remaining}}function orderBy(priorities,ranks){return Int32Array.from(priorities.keys()).toSorted((a,b)=>(priorities[b]??
0)-(priorities[a]??0)||(ranks[b]??0)-(ranks[a]??0))}const farthest=.4,least=.001,starts={perSecond:1e4,most:3e3};function rehearsedOrder(order,stage){const{graph,candidates}=stage,count=candidates.length;
if(count===0||count>starts.most||graph.tasks.some(({service})=>service!==void 0))return order.numbers;const floor=floorSeconds(order,stage);let best={ranks:order.remaining,numbers:order.numbers,seconds:rehearse(
order.numbers,stage)};const worth=Math.min(starts.most,(best.seconds-floor)*starts.perSecond),mean=sum(candidates.map(({expectedSeconds})=>expectedSeconds))/count,random=pseudoRandom();for(let left=Math.
floor(worth/count);left>0&&best.seconds>floor*(1+least);left-=1){const move=2*farthest*mean*random()**2,ranks=best.ranks.map(rank=>rank+(random()-.5)*move),numbers=orderBy(order.priorities,ranks),seconds=rehearse(
numbers,stage);seconds<best.seconds*(1-least)&&(best={ranks,numbers,seconds})}return best.numbers}function floorSeconds({remaining},{candidates,totals}){const claimed=totals.map(()=>0);for(const{claim,
expectedSeconds}of candidates)for(const{resource,amount}of claim.amounts)claimed[resource]=(claimed[resource]??0)+amount*expectedSeconds;const longest=remaining.reduce((most,seconds)=>Math.max(most,seconds),
0);return Math.max(longest,...claimed.map((seconds,resource)=>seconds/(totals[resource]??seconds)))}const sum=numbers=>numbers.reduce((total,number)=>total+number,0);function pseudoRandom(){let state=1;
return()=>(state=Math.imul(state,1664525)+1013904223>>>0,state/2**32)}const mostFollowed=10;class WaitWatch{#inStartOrder;#dispatcher;#claims;#ready=new Followed;#blocked=new Followed;#stale=new Set;#placed=new Set;constructor(all,inStartOrder,dispatcher,claims){
this.#inStartOrder=inStartOrder,this.#dispatcher=dispatcher,this.#claims=claims;for(const entry of all)entry.needsLeft>0&&this.#blocked.add(entry)}changed(entry,to){if(this.#blocked.remove(entry),this.#stale.
delete(entry),to==="ready"?this.#ready.add(entry):this.#ready.remove(entry),holdsSlot(to)?this.#placed.add(entry):this.#placed.delete(entry),!(to!=="starting"&&to!=="up"&&to!=="done"))for(const dependent of entry.
dependents)this.#blocked.has(dependent)&&this.#stale.add(dependent)}drain(){const waits=[...this.#ready.changes(entry=>this.#resourcesOf(entry)),...this.#blocked.changes((entry,told)=>{if(!(told&&!this.#stale.
has(entry)))return this.#stale.delete(entry),told&&entry.needsLeft>mostFollowed?void 0:needsOf(entry)})],more=waits.length>=mostFollowed?this.#ready.untold+this.#blocked.untold:0;return{waits,more}}#resourcesOf({
place}){return this.#dispatcher.hindrancesOf(place).map(hindrance=>this.#reasonOf(hindrance))}#reasonOf(hindrance){switch(hindrance.kind){case"memory":return hindrance;case"kept":return{kind:"kept",scarce:this.#claims.
kindOf(hindrance.resource),keptFor:this.#inStartOrder[hindrance.keptFor]?.task.id??""};case"scarce":{const{resource,wanted,taken,total}=hindrance,unit=resource===cpuResource?1e3:1;return{kind:"scarce",
scarce:this.#claims.kindOf(resource),wanted:wanted/unit,taken:taken/unit,total:total/unit,holders:this.#holdersOf(resource)}}}}#holdersOf(resource){return[...this.#placed].filter(({claim})=>claim.amounts.
some(amount=>amount.resource===resource)).map(({task})=>task.id)}}function isStarting({phase}){return phase==="starting"}function needsOf({needs}){const left=needs.filter(({result})=>result===void 0),
services=left.filter(isStarting).map(({task})=>task.id),tasks=left.filter(need=>!isStarting(need)).map(({task})=>task.id);return[...services.length===0?[]:[{kind:"services",tasks:services}],...tasks.length===
0?[]:[{kind:"needs",tasks}]]}class Followed{#followed=new Map;#waiting=new Set;get untold(){return this.#waiting.size}has(entry){return this.#followed.has(entry)}add(entry){this.#waiting.add(entry)}remove(entry){
this.#followed.delete(entry),this.#waiting.delete(entry)}changes(reasonsOf){for(const entry of this.#waiting){if(this.#followed.size>=mostFollowed)break;this.#waiting.delete(entry),this.#followed.set(
entry,"")}const changed=[];for(const[entry,before]of this.#followed){const reasons=reasonsOf(entry,before!=="");if(reasons===void 0)continue;const now=JSON.stringify(reasons.map(whatCounts));reasons.length>
0&&now!==before&&changed.push({task:entry.task.id,reasons}),this.#followed.set(entry,now)}return changed}}function whatCounts(reason){switch(reason.kind){case"needs":case"services":case"kept":return reason;case"\
scarce":return reason.scarce.kind==="cpus"?"cpus":{scarce:reason.scarce,holders:reason.holders};case"memory":return"memory"}}class Roster{all;#numberOf;#inStartOrder;#dispatcher;#claims;#exceeded=new Set;#watch;#count;constructor(graph,policy,given=new Given(
policy)){const secondsOf=task=>task.work.kind==="join"||given.knownOf(task)!==void 0?0:policy.expectedSeconds?.(task.id)??1,claims=new Claims(policy.cpus,policy.pools);this.#claims=claims,this.#numberOf=
graph.numberOf;const candidates=graph.tasks.map(task=>({claim:claims.of(task),expectedSeconds:secondsOf(task)})),order=startOrder(graph,number=>candidates[number]?.expectedSeconds??0),inStartOrder=policy.
rehearses===!0?rehearsedOrder(order,{graph,candidates,totals:claims.totals}):order.numbers,all=plotEntries(graph,inStartOrder,candidates);this.all=all,this.#inStartOrder=Array.from(inStartOrder).flatMap(
number=>all[number]??[]),this.#dispatcher=new Dispatcher(this.#inStartOrder,claims.totals,policy.freeMemoryBytes??(()=>1/0)),policy.followWaits===!0&&(this.#watch=new WaitWatch(all,this.#inStartOrder,
this.#dispatcher,claims));const none={ready:0,running:0,starting:0,up:0,stopping:0,waiting:0,done:0};this.#count={blocked:all.length,...none}}get isDone(){return this.#count.done===this.all.length}get isActive(){
return this.#count.running+this.#count.starting+this.#count.stopping>0}get mayWake(){return this.#count.waiting+this.#count.starting>0||this.#dispatcher.waitsForMemory}get(id2){const entry=this.all[this.#numberOf.
get(id2)??-1];if(entry===void 0)throw new Error(`internal error: no task has the id ${id2}`);return entry}startNext(isAsking){const start=this.#dispatcher.next(this.#prospectWith(isAsking)),entry=start===
void 0?void 0:this.#inStartOrder[start.place];if(start===void 0||entry===void 0)return;const beyond=start.beyond.filter(resource=>!this.#exceeded.has(resource)).map(resource=>({scarce:this.#claims.kindOf(
resource),holders:this.#holdersOf(resource)}));for(const resource of start.beyond)this.#exceeded.add(resource);return this.change(entry,entry.task.service===void 0?"running":"starting"),entry.attempts+=
1,{entry,beyond}}change(entry,to){const from=entry.phase;if(!mayFollow(from,to))throw new Error(`internal error: ${entry.task.id} cannot go from ${from} to ${to}`);this.#count[from]-=1,this.#count[to]+=
1,entry.phase=to,to==="ready"?this.#dispatcher.add(entry.place):from==="ready"&&!holdsSlot(to)?this.#dispatcher.remove(entry.place):holdsSlot(from)&&!holdsSlot(to)&&this.#dispatcher.release(entry.place),
this.#watch?.changed(entry,to)}waits(){return this.#watch?.drain()}#prospectWith(isAsking){return this.isActive?"runs":this.#count.waiting>0||isAsking?"delayed":"nothing"}#holdersOf(resource){return this.
all.filter(({phase,claim})=>holdsSlot(phase)&&claim.amounts.some(amount=>amount.resource===resource)).map(({task})=>task.id)}stuck(){const left=this.all.filter(({phase})=>phase!=="done"),some=left.slice(
0,10).map(({task,phase})=>`${task.id} (${phase})`);return new Error(`internal error: ${left.length} tasks are left and none can start: ${some.join(", ")}`)}}var plan_retry=__webpack_require__(1641);class Services{#started=new Set;#mayBeIdle=!1;started(service){
this.#started.delete(service),this.#started.add(service)}cameUp(service){service.usersLeft===0&&(this.#mayBeIdle=!0)}ended(entry){this.#started.delete(entry);const released=isJoin(entry)&&entry.usersLeft>
0?[]:[entry];for(const{needs}of released)for(const need of needs)need.usersLeft-=1,!(need.usersLeft>0)&&(need.task.service!==void 0?this.#mayBeIdle=!0:isJoin(need)&&released.push(need))}idle(){return this.#mayBeIdle?
(this.#mayBeIdle=!1,[...this.#started].filter(({phase,usersLeft})=>phase==="up"&&usersLeft===0).toReversed()):[]}}function isJoin({task}){return task.work.kind==="join"}const nothingHappened={success:!0,
failure:!1,cancelled:!1,closed:!1};function decide(task,ancestry,closing,judge){if(task.condition===void 0)return onSuccess(ancestry,closing);if(closing!==void 0&&!closing.cleanUps)return closedBy(closing);
const standing=standingOf(ancestry,closing),judgement=judge(task,standing);switch(judgement.kind){case"run":case"waits":return judgement;case"bad":{const{problem,at}=judgement;return{kind:"end",result:"\
failure",because:{kind:"bad-expression",problem,at}}}case"skip":return standing!==nothingHappened&&judge(task,nothingHappened).kind!=="skip"?onSuccess(ancestry,closing):{kind:"end",result:"skipped",because:{
kind:"condition",source:task.condition}}}}function standingOf(ancestry,closing){return ancestry.well&&closing===void 0?nothingHappened:{success:!1,failure:ancestry.failed,cancelled:closing?.cause.kind===
"signal",closed:closing!==void 0}}function onSuccess({culprit},closing){return closing!==void 0&&(culprit===void 0||culprit.result==="cancelled")?closedBy(closing):culprit===void 0?{kind:"run"}:{kind:"\
end",result:"skipped",because:{kind:"need",...culprit}}}function closedBy({cause}){return{kind:"end",result:"cancelled",because:{kind:"closed",cause}}}var exit_code=__webpack_require__(9967);function isTolerated(tolerance,termination){
return typeof tolerance=="boolean"?tolerance:isNamed(tolerance,termination)}function isForeseen(tolerance,termination){return typeof tolerance!="boolean"&&isNamed(tolerance,termination)}function isNamed({
exitCodes},termination){const code=(0,exit_code.y)(termination);return code!==void 0&&exitCodes.includes(code)}class Plan{#judge;#roster;#closings;#services=new Services;#given;#undecided;#asking=new Set;#shut=[];#changes=[];constructor(graph,policy,judge){
this.#judge=judge,this.#given=new Given(policy),this.#roster=new Roster(graph,policy,this.#given);const entries=this.#roster.all;this.#closings=new Closings(policy,entries),this.#undecided=entries.filter(
({needsLeft})=>needsLeft===0)}next(){if(this.#settle(),this.#roster.isDone)return{kind:"done"};const started=this.#roster.startNext(this.#given.isAsking);if(started!==void 0){const{entry,beyond}=started;
for(const exceeded of beyond)this.#changes.push({kind:"beyond-budget",id:entry.task.id,...exceeded});return entry.task.service!==void 0&&this.#services.started(entry),{kind:"ready",uid:entry.task.id,data:entry.
task}}if(this.#roster.mayWake||this.#asking.size>0||this.#given.isAsking)return{kind:"busy",until:"wake"};if(!this.#roster.isActive)throw this.#roster.stuck();return{kind:"busy",until:"leave"}}leave(id2,ended){
const entry=this.#roster.get(id2),{termination,continueOnError,badExpression}=ended;if(!holdsSlot(entry.phase))throw new Error(`internal error: ${id2} left while ${entry.phase}`);if(badExpression!==void 0){
this.#end(entry,"failure",{kind:"bad-expression",...badExpression});return}const result=entry.task.service===void 0?resultOfAttempt(termination):resultOfService(termination,entry.phase==="stopping"),seconds=result===
"failure"?this.#retryDelay(entry,ended):void 0;seconds!==void 0?this.#retry(entry,seconds):result==="failure"&&isTolerated(continueOnError,termination)?this.#end(entry,"success",{kind:"ran"},!0):this.#end(
entry,result,{kind:"ran"})}resume(id2){const entry=this.#roster.get(id2);entry.phase==="waiting"&&this.#roster.change(entry,"ready")}answered(id2){const entry=this.#roster.get(id2);this.#asking.delete(
entry)&&this.#undecided.push(entry)}give(id2,result){const entry=this.#roster.get(id2);this.#given.close(entry)&&(result===void 0?this.#roster.change(entry,"ready"):this.#endGiven(entry,result))}serviceReady(id2){
const entry=this.#roster.get(id2);entry.phase!=="starting"||entry.toldToEnd||(this.#roster.change(entry,"up"),entry.result="success",this.#services.cameUp(entry),this.#needIsMet(entry))}close(cause){this.#settle(),
this.#close(this.#closings.close(cause)),this.#settle()}drain(){this.#settle();const changes=this.#changes;return this.#changes=[],changes}waits(){return this.#roster.waits()}resultOf(id2){return this.#roster.
get(id2).result}attemptOf(id2){return this.#roster.get(id2).attempts}#retryDelay(entry,{termination,continueOnError}){if(entry.phase==="up"||this.#closings.of(entry)!==void 0)return;const{retry}=entry.
task;if(!(retry.onExitCodes===void 0&&isForeseen(continueOnError,termination)))return(0,plan_retry.a)(retry,entry.attempts,termination)}#retry(entry,seconds){this.#roster.change(entry,"waiting"),this.#changes.
push({kind:"waiting",id:entry.task.id,seconds}),seconds===0&&this.#roster.change(entry,"ready")}#end(entry,result,because,tolerated=!1){const wasUp=entry.phase==="up"||entry.phase==="stopping";this.#roster.
change(entry,"done"),this.#given.close(entry),entry.result=result,this.#changes.push({kind:"ended",id:entry.task.id,result,tolerated,because}),wasUp?result!=="success"&&(this.#undecided=this.#undecided.
concat(entry.dependents)):this.#needIsMet(entry),this.#services.ended(entry),result==="failure"&&this.#close(this.#closings.failed(entry))}#endGiven(entry,{result,tolerated,from,seconds}){this.#end(entry,
result,{kind:"given",from,seconds},tolerated)}#needIsMet(entry){for(const dependent of entry.dependents)dependent.needsLeft-=1,dependent.needsLeft===0&&this.#undecided.push(dependent)}#close(shut){for(const closing of shut){
this.#shut.push(closing);const{cause}=closing;cause.kind!=="matrix-fail-fast"&&this.#changes.push({kind:"closed",cause})}}#settle(){for(;;){const undecided=this.#undecided;this.#undecided=[];for(const entry of undecided)
this.#decide(entry);if(undecided.length>0)continue;const shut=this.#shut.shift();if(shut===void 0)break;for(const entry of shut.entries)this.#sweep(entry,shut)}for(const service of this.#services.idle())
this.#roster.change(service,"stopping"),this.#changes.push({kind:"stop-service",id:service.task.id})}#decide(entry){if(entry.needsLeft>0||!isUnstarted(entry))return;entry.ancestry=ancestryOf(entry.needs);
const known=this.#given.knownOf(entry.task);if(known!==void 0){this.#endGiven(entry,known);return}if(entry.task.service!==void 0&&this.#given.isUnused(entry)){this.#end(entry,"success",{kind:"unused"});
return}const verdict=decide(entry.task,entry.ancestry,this.#closings.of(entry),this.#judge);if(verdict.kind==="waits"){this.#asking.has(entry)||this.#changes.push({kind:"question",id:entry.task.id,question:verdict.
question}),this.#asking.add(entry);return}this.#asking.delete(entry),verdict.kind==="end"?this.#end(entry,verdict.result,verdict.because):entry.task.work.kind==="join"?this.#end(entry,"success",{kind:"\
join"}):entry.phase==="blocked"&&this.#mayStart(entry)}#mayStart(entry){const asks=this.#given.asksFor(entry);asks==="new"?this.#changes.push({kind:"look-up",id:entry.task.id}):asks==="no"&&this.#roster.
change(entry,"ready")}#sweep(entry,{cause}){switch(entry.phase){case"ready":case"waiting":isUnstarted(entry)?this.#decide(entry):this.#end(entry,"cancelled",{kind:"closed",cause});return;case"running":case"\
starting":if(cause.kind==="max-failures"||entry.toldToEnd||this.#goesOn(entry))return;entry.toldToEnd=!0,this.#changes.push({kind:"end-attempt",id:entry.task.id,cause});return;case"blocked":(this.#asking.
has(entry)||this.#given.isOpen(entry))&&this.#decide(entry);return;case"up":case"stopping":case"done":return}}#goesOn(entry){const{task,ancestry}=entry;return task.condition===void 0?!1:decide(task,ancestry,
this.#closings.of(entry),this.#judge).kind==="run"}}}),1641:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>retryDelay});
var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9967);const longestDoubledDelaySeconds=3600;function retryDelay(retry,attempts,termination){if(attempts>retry.max||!isRetried(retry,
termination))return;if(retry.backoff==="fixed")return retry.delaySeconds;const limit=Math.max(retry.delaySeconds,longestDoubledDelaySeconds);return Math.min(limit,retry.delaySeconds*2**Math.min(attempts-
1,64))}function isRetried({onExitCodes},termination){switch(termination.kind){case"exited":case"signalled":case"keeper-killed":case"ended-early":case"timed-out":case"not-ready":{if(onExitCodes===void 0)
return!0;const code=(0,_model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__.y)(termination);return code!==void 0&&onExitCodes.includes(code)}case"cancelled":case"could-not-start":case"bad-task-file":case"\
too-many-masks":case"stopped":return!1}}}),1107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>Agenda});var _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8950);class Agenda{#times=new _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__.S;#itemsAt=new Map;add(time,item){if(time===1/0)return;const items=this.#itemsAt.get(time);if(items!==void 0){items.push(
item);return}this.#itemsAt.set(time,[item]),this.#times.push(time)}get nextTime(){return this.#times.peek()??1/0}take(){const time=this.#times.pop(),items=time===void 0?void 0:this.#itemsAt.get(time);
return time===void 0||items===void 0?[]:(this.#itemsAt.delete(time),items)}}}),4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$Q:()=>attemptToken,Sj:()=>tokenVariable,Uc:()=>tokenTree,ZN:()=>strike,gq:()=>pipeName,lS:()=>membersOf,tj:()=>strayTrees,xw:()=>runDirectory});const tokenVariable="RUNDAG_TOKEN";function attemptToken(runToken,serial){
return`${runToken}.${serial}.`}function membersOf(trees,table,runToken,stray){const members=new Map(trees.map(tree=>[tree,[]])),since=Math.min(stray?.since??1/0,earliest(trees)),rows=[...table.scan()].
filter(row=>row.start>=since),claimed=new Map,found=[],claim=(row,tree,trace)=>tree===void 0||row.start<tree.since||claimed.has(row.pid)?!1:(claimed.set(row.pid,tree),members.get(tree)?.push(row),found.
push(row),trace!=="known"&&tree.onFound?.({pid:row.pid,command:table.command(row)},trace),!0);claimKnown(trees,rows,claim);const bySerial=new Map(trees.map(tree=>[tree.serial,tree])),leaders=leadersOf(
trees,found,claimed);for(const row of rows){if(claimed.has(row.pid))continue;const serial=serialIn(table.environment(row),runToken);if(serial!==void 0){claim(row,bySerial.get(serial),"token")||stray?.
take(row,serial);continue}const led=leaders.get(row.group)??leaders.get(row.session??-1)??leaders.get(row.pid);!claim(row,led,ledBy(row,led))&&holdsPipe(row,table,stray?.pipes)&&stray?.take(row,0)}claimHolders(
trees,rows,table,claim);const children=byParent(rows);for(const row of found)for(const child of children.get(row.pid)??[])claim(child,claimed.get(row.pid),"descendant");return members}function strike(trees,table,runToken){
const bySerial=new Map(trees.map(tree=>[tree.serial,tree])),byRoot=new Map;for(const tree of trees)tree.groupIsOurs&&tree.root!==void 0&&byRoot.set(tree.root,tree);const since=earliest(trees);let met=!1;
for(const row of table.newest()){if(row.start<since)continue;const tree=byRoot.get(row.group)??byRoot.get(row.session)??byRoot.get(row.parent)??bySerial.get(serialIn(table.environment(row),runToken)??
-1);tree===void 0||row.start<tree.since||table.signal(row,"SIGKILL")==="sent"&&(met=!0)}return met}function claimKnown(trees,rows,claim){const known=new Map;for(const tree of trees)for(const[pid,start]of tree.
known)known.set(`${pid} ${start}`,tree);if(known.size>0)for(const row of rows)claim(row,known.get(`${row.pid} ${row.start}`),"known")}function leadersOf(trees,known,claimed){const leaders=new Map;for(const tree of trees)
tree.root!==void 0&&tree.groupIsOurs&&leaders.set(tree.root,tree);for(const row of known){const tree=claimed.get(row.pid);tree?.root!==void 0&&(row.group===tree.root||row.session===tree.root)&&leaders.
set(tree.root,tree)}return leaders}function ledBy({group,session},tree){return group===tree?.root?"group":session===tree?.root?"session":"root"}function claimHolders(trees,rows,table,claim){const byPipe=new Map;
for(const tree of trees)tree.pipe!==void 0&&byPipe.set(tree.pipe,tree);if(byPipe.size!==0)for(const row of rows)for(const path of table.openPaths(row))claim(row,byPipe.get(path.replace(/ \(deleted\)$/,
"")),"pipe")}function strayTrees(strays){return[...strays].map(([serial,rows])=>({serial,root:void 0,groupIsOurs:!1,rootRuns:!1,since:Math.min(...rows.map(row=>row.start)),pipe:void 0,known:new Map(rows.
map(row=>[row.pid,row.start]))}))}function tokenTree(serial,since){return{serial,root:void 0,groupIsOurs:!1,rootRuns:!1,since,pipe:void 0,known:new Map}}function runDirectory(runToken){return`rundag-${runToken}`}
const pipeName="pipe-";function serialIn(environment,runToken){const at=environment.indexOf(`${runToken}.`);if(at<0)return;const from=at+runToken.length+1,end=environment.indexOf(".",from),serial=end<
0?Number.NaN:Number(environment.slice(from,end));return Number.isInteger(serial)?serial:void 0}function holdsPipe(row,table,pipes){return pipes!==void 0&&table.openPaths(row).some(path=>path.includes(
pipes))}function byParent(rows){const children=new Map;for(const row of rows){const siblings=children.get(row.parent);siblings===void 0?children.set(row.parent,[row]):siblings.push(row)}return children}
function earliest(trees){let since=1/0;for(const tree of trees)since=Math.min(since,tree.since);return since}}),8288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>Reaper});var process_table=__webpack_require__(3331),survival=__webpack_require__(4397);const emptyScansNeeded=3,mostNotes=50;class EndingTree{tree;#table;#options;#notes=new Map;#answers=new Map;#unasked=new Set;#forced=new Set;#phase="\
asking";#asked=!1;#killAt;#forcedSince=0;#refusedSince;#unseen;#emptyScans=0;#left=[];constructor(tree,table,options,killAt){this.tree=tree,this.#table=table,this.#options=options,this.#killAt=killAt}hurry(killAt){
this.#killAt=Math.min(this.#killAt,killAt)}get over(){return this.#phase==="over"}nextStep(now,usual){return this.#emptyScans>0?[5,15][this.#emptyScans-1]??usual:this.#phase==="asking"?Math.min(usual,
Math.max(0,this.#killAt-now)):usual}step(found,now){const targets=this.#targets(found);if(this.#left=targets,targets.length===0){this.#emptyScans+=1;const needed=this.#notes.size>0||this.tree.pipe!==void 0?
emptyScansNeeded:1;return this.#emptyScans>=needed&&(this.#phase="over"),!1}this.#emptyScans=0;for(const row of targets)this.#note(row);if(this.#phase==="asking"&&now>=this.#killAt&&(this.#phase="forc\
ing",this.#forcedSince=now),this.#phase==="forcing"&&now-this.#forcedSince>survival.Pj)return this.#phase="over",!1;const met=this.#phase==="forcing"?this.#force(targets):this.#ask(targets);return this.#refusedForLong(
targets,now)?(this.#phase="over",!1):met}#refusedForLong(targets,now){return targets.every(row=>this.#answers.get(row.pid)==="not-permitted")?this.#refusedSince??=now:this.#refusedSince=void 0,this.#refusedSince!==
void 0&&now-this.#refusedSince>=survival.TC}report(){const survivors=this.#left.map(row=>({pid:row.pid,command:this.#table.command(row),reason:this.#reason(row)})),left=new Set(this.#left.map(row=>row.
pid));return{ended:[...this.#notes.values()].filter(note=>!left.has(note.pid)),survivors}}#targets(found){const{root,rootRuns,groupIsOurs}=this.tree;return this.#unseen=found.length===0&&root!==void 0&&
rootRuns&&groupIsOurs?unseenRow(root):void 0,this.#unseen!==void 0?[this.#unseen]:found}#ask(targets){if(this.#asked){for(const row of targets)this.#answers.get(row.pid)!=="sent"&&this.#askAgain(row);
return!1}this.#asked=!0,this.#signal(targets,this.#options.signal),this.#signal(targets,"SIGCONT");for(const row of targets){const answer=this.#send(row,0);this.#answers.set(row.pid,answer),answer==="\
not-permitted"&&this.#unasked.add(row.pid)}return!1}#askAgain(row){const due=this.#unasked.has(row.pid),answer=this.#send(row,due?this.#options.signal:0);this.#answers.set(row.pid,answer),due&&answer===
"sent"&&this.#unasked.delete(row.pid)}#force(targets){const met=targets.some(row=>!this.#forced.has(row.pid));return this.#signal(targets,"SIGKILL"),met}#signal(targets,signal){const{root}=this.tree,wholeGroup=root!==
void 0&&targets.some(row=>row.group===root);wholeGroup&&(0,process_table.vG)(-root,signal);for(const row of targets){if(signal!=="SIGKILL"&&wholeGroup&&row.group===root)continue;const answer=this.#send(
row,signal);signal==="SIGKILL"&&(this.#answers.set(row.pid,answer),answer!=="gone"&&this.#forced.add(row.pid))}}#send(row,signal){return row===this.#unseen?(0,process_table.vG)(row.pid,signal):this.#table.
signal(row,signal)}#note(row){this.#notes.size<mostNotes&&!this.#notes.has(row.pid)&&this.#notes.set(row.pid,{pid:row.pid,command:this.#table.command(row)})}#reason(row){return(0,survival.t9)({refused:this.#answers.
get(row.pid)==="not-permitted",waitsInKernel:row.uninterruptible})}}function unseenRow(pid){return{pid,parent:process.pid,group:pid,session:pid,start:0,uninterruptible:!1}}var process_tree=__webpack_require__(
4899);const chaseTime=40,longestChase=1e3,longestStand=40,quietStrikes=10,pausePerScan=8,longestPause=200;class Reaper{#table;#runToken;#clock;#ending=[];#looks=[];#timer;#latestKill=1/0;#chaseTime=chaseTime;#chase;constructor(table,runToken,clock=()=>performance.
now()){this.#table=table,this.#runToken=runToken,this.#clock=clock}async look(tree){return(await new Promise(done=>{this.#looks.push({tree,done}),this.#soon()})).map(row=>({pid:row.pid,command:this.#table.
command(row)}))}end(tree,options){const killAt=Math.min(this.#clock()+options.graceMilliseconds,this.#latestKill);return new Promise(done=>{this.#ending.push({job:new EndingTree(tree,this.#table,options,
killAt),done}),this.#soon()})}shortenGrace(milliseconds){this.#latestKill=Math.min(this.#latestKill,this.#clock()+milliseconds);for(const{job}of this.#ending)job.hurry(this.#latestKill);this.#ending.length>
0&&this.#soon()}strays(since,pipes){const found=new Map,stray={since,pipes,take:(row,serial)=>{const rows=found.get(serial);rows===void 0?found.set(serial,[row]):rows.push(row)}};return(0,process_tree.
lS)([],this.#table,this.#runToken,stray),found}#soon(){clearTimeout(this.#timer),this.#timer=setTimeout(()=>this.#tick(),0)}#tick(){this.#timer=void 0;const began=this.#clock(),looks=this.#looks;this.#looks=
[];const jobs=this.#ending.map(({job})=>job);clearImmediate(this.#chase?.next);const members=this.#scan([...looks.map(({tree})=>tree),...jobs.map(({tree})=>tree)]),scanTime=this.#clock()-began;for(const{
tree,done}of looks)done(members.get(tree)??[]);const chased=jobs.filter(job=>job.step(members.get(job.tree)??[],this.#clock())),until=this.#chase?.until??this.#clock()+this.#chaseTime;this.#goOn({chased,
until,quiet:0,scanTime,next:void 0})}#goOn(chase){this.#pursue(chase,Math.min(chase.until,this.#clock()+longestStand));const over=this.#ending.filter(({job})=>job.over);this.#ending=this.#ending.filter(
({job})=>!job.over);for(const{job,done}of over)done(job.report());const inVain=chase.chased.length>0;if(inVain&&this.#clock()<chase.until){chase.next=setImmediate(()=>this.#goOn(chase)),this.#chase=chase;
return}this.#chase=void 0,this.#chaseTime=inVain?Math.min(this.#chaseTime*2,longestChase):chaseTime,this.#schedule(chase.scanTime)}#pursue(chase,until){for(;chase.chased.length>0&&this.#clock()<until;){
const trees=chase.chased.map(({tree})=>tree);for(;chase.quiet<quietStrikes&&this.#clock()<until;chase.quiet+=1)(0,process_tree.ZN)(trees,this.#table,this.#runToken)&&(chase.quiet=0);if(chase.quiet<quietStrikes&&
this.#clock()<chase.until)return;chase.quiet=0;const members=this.#scan(trees);chase.chased=chase.chased.filter(job=>job.step(members.get(job.tree)??[],this.#clock()))}}#scan(trees){const members=(0,process_tree.
lS)(trees,this.#table,this.#runToken);for(const[tree,rows]of members)for(const row of rows)tree.known.set(row.pid,row.start);return members}#schedule(scanTime){if(this.#ending.length===0||this.#timer!==
void 0)return;const now=this.#clock(),usual=Math.max(this.#table.interval,Math.min(scanTime*pausePerScan,longestPause)),pause=Math.min(...this.#ending.map(({job})=>job.nextStep(now,usual)));this.#timer=
setTimeout(()=>this.#tick(),pause)}}}),4397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O9:()=>endAsRoot,Pj:()=>giveUpAfter,
TC:()=>giveUpRefusedAfter,t9:()=>survivalReason});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421);const giveUpAfter=5e3,giveUpRefusedAfter=500;function survivalReason(process2){
return process2.refused?"it belongs to another user, and this user may not end it":process2.waitsInKernel?"it waits inside the kernel, for a disk or a network file system perhaps, and cannot be ended \
until that answers":`it was still there ${giveUpAfter/1e3} s after the first SIGKILL`}const patience=2e3;function endAsRoot(signal,pids){const args=["-n","kill","-s",signal,"--",...pids.map(String)];return new Promise(
resolve=>{try{(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("sudo",args,{timeout:patience,killSignal:"SIGKILL"},error=>resolve(error===null))}catch{resolve(!1)}})}}),3500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>nothingEnded});const nothingEnded={ended:[],survivors:[]}}),6208:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$i:()=>LogFile,YT:()=>openToAppend});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2445),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5314);const largestLog=8*1024**3;class LogFile{#path;#limit;#descriptor;#bytes=0;#problem;constructor(path,limit=largestLog){
this.#path=path,this.#limit=limit}get path(){return this.#bytes>0||this.#descriptor!==void 0?this.#path:void 0}get bytes(){return this.#bytes}get problem(){return this.#problem}write(bytes){if(this.#problem!==
void 0||bytes.length===0)return;const room=this.#limit-this.#bytes;try{this.#descriptor??=this.#bytes===0?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path,"wx",420):openToAppend(this.#path);
const end=Math.min(bytes.length,room);for(let from=0;from<end;){const written=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor,bytes,from,end-from);from+=written,this.#bytes+=written}}catch(error){
this.#problem=`${this.#path}: ${(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)}`;return}bytes.length>room&&(this.#problem=`${this.#path}: the log ends at ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.
r)(this.#limit)} bytes, its task wrote more`)}close(){if(this.#descriptor===void 0)return;const descriptor=this.#descriptor;this.#descriptor=void 0;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
descriptor)}catch(error){this.#problem??=`${this.#path}: ${(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)}`}}}function openToAppend(path){const{O_WRONLY,O_APPEND,O_CREAT}=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants,careful=(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(
path,O_WRONLY|O_APPEND|O_CREAT|careful,420)}}),7451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>PipeReader});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7030),_system_describe_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2445);const shared=Buffer.allocUnsafeSlow(256*1024),mostInAPipe=1024*
1024+shared.length,usualCapacity=64*1024,gathering=1;class PipeReader{descriptor;#sink;#state="held";#onEnd;#socket;#gathers;#gathered;constructor(descriptor,sink,capacity=usualCapacity){this.descriptor=
descriptor,this.#sink=sink,this.#gathers=capacity>shared.length}get state(){return this.#state}onEnd(callback){this.#onEnd=callback}redirect(sink){this.#sink=sink}drain(most=mostInAPipe){for(let taken=0;this.#state===
"held"&&taken<most;){let length;try{length=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.descriptor,shared)}catch(error){if((0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_2__.CA)(error)===
"EAGAIN")return"held";length=0}length===0?this.#end():this.#sink(shared.subarray(0,length)),taken+=length}return this.#state}listen(){if(this.#socket!==void 0||this.#state==="ended")return;const options={
fd:this.descriptor,readable:!0,writable:!1,onread:{buffer:shared,callback:length=>(this.#sink(shared.subarray(0,length)),this.#gathers&&this.#gather(length),!this.#gathers)}};this.#socket=new node_net__WEBPACK_IMPORTED_MODULE_1__.
Socket(options),this.#socket.on("end",()=>this.#end()),this.#socket.on("close",()=>this.#end()),this.#socket.on("error",()=>this.#end())}letGo(){this.listen(),this.#socket?.unref()}close(){this.#onEnd=
void 0,this.#end()}#gather(length){length===shared.length?setImmediate(this.#readOn):this.#gathered===void 0?this.#gathered=setTimeout(this.#readOn,gathering).unref():this.#gathered.refresh()}#readOn=()=>{
this.#state==="held"&&this.#socket?.resume()};#end(){if(this.#state==="ended")return;this.#state="ended",clearTimeout(this.#gathered),this.#socket===void 0?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
this.descriptor):this.#socket.destroy();const callback=this.#onEnd;this.#onEnd=void 0,callback?.()}}}),9831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W:()=>findingsOf});const mostFindings=50;function findingsOf({task,attempt},debug){if(debug===void 0)return;const found=new Set;return(process2,trace)=>{found.has(process2.pid)||
found.size>mostFindings||(found.add(process2.pid),found.size<=mostFindings?debug({kind:"process",attempt,process:process2,trace},task):debug({kind:"more-processes",attempt},task))}}}),6781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cw:()=>readOn,tC:()=>leftoverSink});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),_output_log_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6208);const keptLogBytes=16*1024*1024;function leftoverSink(log){let room=keptLogBytes;return bytes=>{log.write(bytes.subarray(
0,Math.max(0,room))),room-=bytes.length}}function readOn(reader,logPath){try{const log=openLogOrNothing(logPath),script=`head -c ${keptLogBytes}; exec cat >/dev/null`,copier=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("/bin/sh",["-c",script],{detached:!0,stdio:[reader,log,"ignore"]});copier.on("error",()=>{}),copier.unref(),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log)}catch{}}function openLogOrNothing(path){
if(path!==void 0)try{return(0,_output_log_file_js__WEBPACK_IMPORTED_MODULE_2__.YT)(path)}catch{}return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)("/dev/null","w")}}),1514:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Jz:()=>environmentValue,Kp:()=>findProgram,am:()=>ownEnvironment});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760);const defaultPath="/usr/local/bin:/usr/bin:/bin";function findProgram(name,env,directory,platform=process.platform){const endings=platform==="win32"?windowsEndings(name,env):[""],isPath=name.includes(
"/")||platform==="win32"&&name.includes("\\"),path=environmentValue(env,"PATH",platform)??(platform==="win32"?"":defaultPath),directories=isPath||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(
name)?[directory]:path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);let refused;for(const each of directories)for(const ending of endings){const file=isPath?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(directory,name+ending):(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory,each),name+ending),problem=problemWith(file,platform);if(problem===
void 0)return{kind:"found",path:file};problem!=="missing"&&(refused??={kind:"not-executable",path:file,problem})}return refused!==void 0?refused:isPath?{kind:"not-found",place:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(directory,name),path:void 0}:{kind:"not-found",place:"PATH",path}}function windowsEndings(name,env){const known=(environmentValue(env,"PATHEXT","win32")??".COM;.EXE;.BAT;.CMD").split(";").filter(
Boolean);return known.some(ending=>name.toLowerCase().endsWith(ending.toLowerCase()))?["",...known]:known}function problemWith(file,platform){let stats;try{stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file,{throwIfNoEntry:!1})}catch{return"missing"}if(stats===void 0)return"missing";if(!stats.isFile())return stats.isDirectory()?"it is a directory":"it is not a regular file";if(platform!=="\
win32")try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return}catch{return"it has no execute permission"}}function environmentValue(env,name,platform=process.
platform){const value=env.get(name);if(value!==void 0||platform!=="win32")return value;for(const[key,candidate]of env)if(key.toUpperCase()===name.toUpperCase())return candidate}function ownEnvironment(){
return new Map(Object.entries(process.env).filter(entry=>entry[1]!==void 0))}}),1903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$w:()=>checkStrings,Bp:()=>explainDirectoryError,TR:()=>refuse,W3:()=>checkDirectory,ow:()=>explainStartError});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2445),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5314);function refuse(cause,fix){return{kind:"could-not-start",cause,fix}}const longestString=128*1024;function checkStrings(args,env,platform=process.
platform){for(const[index,arg]of args.entries()){const refusal=checkString(()=>`word ${index+1} of the command`,"",arg,platform);if(refusal!==void 0)return refusal}for(const[name,value]of env){if(name===
""||name.includes("=")||name.includes("\0"))return refuse(`${JSON.stringify(name)} is not a name that an environment variable can have`,'rename it: a name is not empty and has no "=" and no NUL');const refusal=checkString(
()=>`the environment variable ${name}`,name,value,platform);if(refusal!==void 0)return refusal}}function checkString(what,name,text,platform){if(text.includes("\0"))return refuse(`${what()} contains a\
 NUL character, which no program can be given`,"remove it, or pass the data in a file");if(platform!=="linux"||(name.length+text.length)*3+2<=longestString)return;const bytes=(name===""?0:Buffer.byteLength(
name)+1)+Buffer.byteLength(text)+1;if(!(bytes<=longestString))return refuse(`${what()} is ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.r)(bytes)} bytes long; Linux takes at most ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.
r)(longestString)}`,"write the data to a file and pass its path")}function checkDirectory(directory){try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).isDirectory())return explainDirectoryError(
"ENOTDIR",directory);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return}catch(error){return explainDirectoryError(error,directory)}}
function explainDirectoryError(error,directory){switch(typeof error=="string"?error:(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error)??""){case"ENOENT":return refuse(`the working di\
rectory ${directory} does not exist`,"fix working-directory, or let a task that this one needs create it");case"ENOTDIR":return refuse(`the working directory ${directory} is not a directory`,"fix work\
ing-directory");default:return refuse(`the working directory ${directory} cannot be used: ${(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)}`,"fix working-directory, or the permis\
sions on the way to it")}}function explainStartError(error,program,directory){const ofDirectory=checkDirectory(directory);if(ofDirectory!==void 0)return ofDirectory;const said=(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.
Uc)(error);switch((0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error)??""){case"E2BIG":return refuse(`the arguments and the environment of ${program} are together larger than the syst\
em allows (${said})`,"pass less in env and in the command: write large values to files");case"EMFILE":case"ENFILE":return refuse(`there are no more file descriptors (${said})`,"run fewer tasks at once\
 (max-parallel), or raise the limit (ulimit -n)");case"EAGAIN":return refuse(`the machine takes no more processes (${said})`,"run fewer tasks at once (max-parallel), look for tasks that leave processe\
s behind, or raise the limit (ulimit -u, pids.max)");case"ENOMEM":return refuse(`there is not enough memory to start ${program} (${said})`,"run fewer tasks at once (max-parallel), or state what the ta\
sks take (memory)");case"ENOSPC":case"EDQUOT":case"EROFS":return refuse(`a file that the task needs could not be written (${said})`,"make room on that disk");case"ENOEXEC":return refuse(`${program} is\
 not a program for this machine (${said})`,"if it is a script, begin it with a line such as #!/bin/sh, or use run instead of command");case"ENOENT":return explainMissing(program);case"EACCES":case"EPE\
RM":return refuse(`${program} must not be run (${said})`,"give it execute permission (chmod +x), and see that its file system is not mounted noexec");default:return refuse(`${program} could not be sta\
rted: ${said}`,"see what the system says of this error")}}function explainMissing(program){const interpreter=interpreterOf(program);return interpreter!==void 0?refuse(`${program} asks for the interpre\
ter ${interpreter}, which does not exist`,"fix its first line, save it with line ends of \\n alone, or install the interpreter"):refuse(`${program} no longer exists`,"see which task removes it")}function interpreterOf(program){
const bytes=Buffer.alloc(256);try{const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(program,"r");try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,bytes)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
closeSync)(descriptor)}}catch{return}const word=/^#![ \t]*([^\n \t\0]+)/.exec(bytes.toString("latin1"))?.[1];return word===void 0?void 0:JSON.stringify(word)}}),2445:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CA:()=>errorCode,Hp:()=>isSignal,Oj:()=>systemError,Uc:()=>describeError,yD:()=>signalName});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7975),
node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8161);function errorCode(error){if(!(!(error instanceof Error)||!("code"in error)))return typeof error.code=="string"?error.code:void 0}function describeError(error){
const code=errorCode(error);if(error instanceof Error&&"errno"in error&&typeof error.errno=="number"){const known=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(error.errno);if(known!==
void 0)return`${known[1]} (${known[0]})`}const message=error instanceof Error?error.message:String(error);return code===void 0||message.includes(code)?message:`${message} (${code})`}function isSignal(name){
return Object.hasOwn(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals,name)}function signalName(number){for(const[name,value]of Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals))
if(value===number)return name;return`signal ${number}`}const systemCodes=new Map([...Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno).map(([code,number])=>[number,code]),...[...(0,node_util__WEBPACK_IMPORTED_MODULE_0__.
getSystemErrorMap)()].map(([number,[code]])=>[-number,code])]);function systemError(errno){const code=systemCodes.get(errno)??`errno ${errno}`,words=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().
get(-errno)?.[1]??`error ${errno}`;return Object.assign(new Error(`${words} (${code})`),{errno:-errno,code})}}),4387:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{q:()=>linuxProcesses});var external_node_fs_=__webpack_require__(3024),describe_error=__webpack_require__(2445);let spare;function holdSpare(){if(spare===void 0)try{spare=(0,external_node_fs_.
openSync)("/dev/null","r")}catch{}}function withSpare(work){try{return work()}catch(error){const code=(0,describe_error.CA)(error);if(spare===void 0||code!=="EMFILE"&&code!=="ENFILE")throw error;(0,external_node_fs_.
closeSync)(spare),spare=void 0;try{return work()}finally{holdSpare()}}}var process_table=__webpack_require__(3331);const mostRounds=20,mostNew=200,newestCount=64;class LinuxProcesses{interval=20;#proc;#bootTicks;constructor(proc="\
/proc"){this.#proc=proc}now(){return this.#bootTicks===void 0&&(holdSpare(),this.#bootTicks=this.#uptimeTicks()-performance.now()/10),Math.floor(this.#bootTicks+performance.now()/10)}*scan(){let last=this.#lastPid();
const pids=entries(this.#proc).filter(name=>/^\d+$/.test(name)).map(Number);for(const pid of pids.toSorted((left,right)=>right-left))yield*this.#rowOf(pid);for(let round=0;round<mostRounds;round+=1){const now=this.#lastPid();
if(now===last)return;const from=now>last?Math.max(last,now-mostNew):now-mostNew;for(let pid=now;pid>from&&pid>0;pid-=1)yield*this.#newRowOf(pid);last=now}}*newest(){const last=this.#lastPid();for(let pid=last;pid>
last-newestCount&&pid>0;pid-=1)yield*this.#newRowOf(pid)}environment({pid}){return this.#read(pid,"environ")}openPaths({pid}){const directory=`${this.#proc}/${pid}/fd`;return entries(directory).map(descriptor=>process_table_linux_link(
`${directory}/${descriptor}`))}command({pid}){const words=(0,process_table.sw)(this.#read(pid,"cmdline").replaceAll("\0"," "));return words===""?`[${this.#read(pid,"comm").trim()}]`:words}signal({pid,
start},signal){return this.#row(pid)?.start===start?(0,process_table.vG)(pid,signal):"gone"}waitsInKernel(pid){return this.#row(pid)?.uninterruptible??!1}#lastPid(){const text=read(`${this.#proc}/load\
avg`);return Number(text.slice(text.lastIndexOf(" ")+1))||0}#isThread(pid){return!this.#read(pid,"status").includes(`
Tgid:	${pid}
`)}*#newRowOf(pid){for(const row of this.#rowOf(pid))this.#isThread(pid)||(yield row)}*#rowOf(pid){const row=this.#row(pid);row!==void 0&&row.pid!==process.pid&&(yield row)}#uptimeTicks(){const seconds=Number.
parseFloat(read(`${this.#proc}/uptime`));return Number.isNaN(seconds)?-1/0:seconds*100-1}#row(pid){const text=this.#read(pid,"stat"),fields=text.slice(text.lastIndexOf(")")+2).split(" ",20),state=fields[0];
if(!(fields.length<20||state==="Z"||state==="X"))return{pid,parent:Number(fields[1]),group:Number(fields[2]),session:Number(fields[3]),start:Number(fields[19]),uninterruptible:state==="D"}}#read(pid,name){
return read(`${this.#proc}/${pid}/${name}`)}}const linuxProcesses=new LinuxProcesses;let scratch=Buffer.allocUnsafeSlow(16*1024);function read(path){try{return withSpare(()=>readWhole(path))}catch{return""}}
function readWhole(path){const descriptor=(0,external_node_fs_.openSync)(path,"r");try{let length=0;for(;;){const more=(0,external_node_fs_.readSync)(descriptor,scratch,length,scratch.length-length,null);
if(length+=more,more===0||length<4096)return scratch.toString("latin1",0,length);length===scratch.length&&(scratch=Buffer.concat([scratch],scratch.length*2))}}finally{(0,external_node_fs_.closeSync)(descriptor)}}
function entries(path){try{return withSpare(()=>(0,external_node_fs_.readdirSync)(path))}catch{return[]}}function process_table_linux_link(path){try{return(0,external_node_fs_.readlinkSync)(path)}catch{
return""}}}),3331:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{sw:()=>shortCommand,vG:()=>sendSignal});var _describe_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2445);const longestCommand=200;function shortCommand(words){const line=words.replaceAll(/\s+/g," ").trim();return line.length>longestCommand?`${line.slice(0,longestCommand-1)}\u2026`:line}function sendSignal(pid,signal){
try{return process.kill(pid,signal),"sent"}catch(error){return(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_0__.CA)(error)==="EPERM"?"not-permitted":"gone"}}}),8224:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>cellOf});var _model_unseen_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6861);const tabColumns=4,combining=/[\p{Mn}\p{Me}]/u,wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
halfWidth=/[\uff61-\uffdc]/u;function cellOf(character){if(character==="	")return{shown:" ".repeat(tabColumns),width:tabColumns};if((0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_0__.NM)(character)){const shown=`\
<${(0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_0__.R8)(character)}>`;return{shown,width:shown.length}}return combining.test(character)?{shown:character,width:0}:/^[\ud800-\udfff]$/.test(character)?{shown:"\
\uFFFD",width:1}:{shown:character,width:wide.test(character)&&!halfWidth.test(character)?2:1}}}),2936:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{CF:()=>notRunByReason,cX:()=>blameCounts,fw:()=>byBlame});var _run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5176),_words_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8389);function notRunByReason(report){const groups=new Map,reasons=new Map;for(const task of report.tasks.values()){const result=task.ended?.result;if(result!=="skipped"&&result!=="cancelled")continue;
const why=reasonOf(report,task,reasons),key=`${result} ${why.reason}`,group=groups.get(key);group===void 0?groups.set(key,{result,why,tasks:[task]}):group.tasks.push(task)}return[...groups.values()].map(
({result,why,tasks})=>({result,reason:inNumber(why,tasks.length),blame:why.blame,tasks})).toSorted((one,other)=>other.tasks.length-one.tasks.length)}function inNumber({reason,ofOne=reason},tasks){return tasks===
1?ofOne:reason}function blameCounts(groups){const counts=new Map;for(const{blame,tasks}of groups)blame!==void 0&&counts.set(blame,(counts.get(blame)??0)+tasks.length);return counts}function byBlame(tasks,counts){
const countOf=({task})=>counts.get(task.id)??0;return tasks.toSorted((one,other)=>countOf(other)-countOf(one))}function reasonOf(report,task,known){const way=[];let at=task,found=known.get(at.task.id);
for(;found===void 0;){const because=at.ended?.because,need=because?.kind==="need"?report.tasks.get(because.task):void 0;need===void 0?found=endReason(report,at,at===task):(way.push(at.task.id),at=need,
found=known.get(at.task.id))}for(const id2 of way)known.set(id2,found);return found}function endReason(report,end,isItself){const because=end.ended?.because,last=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.
vS)(end)?.termination;if(because?.kind==="closed")return closedReason(report,because.cause);if(last?.kind==="cancelled")return closedReason(report,last.cause);const label=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.
lz)(end);if(because?.kind==="condition")return isItself?{reason:"their if is false",ofOne:"its if is false",blame:void 0}:{reason:`the if of ${label} is false`,blame:void 0};if(isItself)return{reason:"\
that is their result where they ran",ofOne:"that is its result where it ran",blame:void 0};const verb=end.ended?.result==="failure"?"failed":"did not succeed";return{reason:`${label} ${verb}`,blame:end.
task.id}}function closedReason(report,cause){const isTask=cause.kind==="fail-fast"||cause.kind==="matrix-fail-fast";return{reason:(0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__.F6)(cause,(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.
EC)(report,cause)),blame:isTask?cause.task:void 0}}}),9403:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>makePaint2,
S:()=>verdictColour});const codes={bold:1,dim:2,red:31,green:32,yellow:33,cyan:36};function makePaint2(colour){return colour?(name,text)=>`\x1B[${codes[name]}m${text}\x1B[0m`:(_name,text)=>text}const verdictColours={
success:"green",failure:"red",tolerated:"yellow",flaky:"yellow",cancelled:"yellow",skipped:"dim",unfinished:"dim"};function verdictColour(verdict){return verdictColours[verdict]}}),7774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{II:()=>EventLines,Iw:()=>pathFrom});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6805),_run_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8231),_secrets_mask_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1326),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5286),_words_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8389),_json_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5825);const eventsVersion=1,longestText=4e3;class EventLines{#mask;#startedAt=0;#reportDirectory="";constructor(options={}){
this.#mask=(0,_secrets_mask_js__WEBPACK_IMPORTED_MODULE_5__._)(options)}lineOf(event){event.type==="run-started"&&(this.#startedAt=event.at,this.#reportDirectory=event.reportDirectory);const fields=this.#fieldsOf(
event);if(fields===void 0)return;const at=Math.max(0,(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.Jp)((event.at-this.#startedAt)/1e3));return`${JSON.stringify({event:event.type,at,...fields})}
`}#fieldsOf(event){switch(event.type){case"run-started":return{format:_run_journal_js__WEBPACK_IMPORTED_MODULE_2__.Z,version:eventsVersion,title:this.#text(event.title),"started-at":new Date(event.at).
toISOString(),"graph-file":event.graphFile===void 0?null:this.#text(event.graphFile),parallelism:event.parallelism,tasks:event.tasks.map(({id:id2})=>id2)};case"attempt-started":return{task:event.task,
attempt:event.attempt,slot:event.slot,name:this.#text(event.name)};case"service-ready":return{task:event.task,seconds:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.Jp)(event.seconds)};case"attempt-end\
ed":return{task:event.task,attempt:event.attempt,slot:event.slot,...this.#outcome(event.outcome),"retry-in-seconds":event.retryInSeconds??null};case"task-ended":{const{task,result,tolerated,because,elsewhere}=event,
why=(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.YZ)(because);return{task,result,tolerated,because:because.kind,why:why===""?null:this.#text(why),...elsewhere===void 0?{}:{machine:this.#text(elsewhere.
machine)}}}case"leftover":return{task:event.task,attempt:event.attempt,pid:event.process.pid,command:this.#text(event.process.command),survives:event.survives===void 0?null:this.#text(event.survives)};case"\
run-closed":return{because:event.cause.kind,why:this.#text((0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.F6)(event.cause))};case"warning":case"explanation":return{task:event.task??null,message:this.#text(
event.message)};case"processes-owned":return{by:event.by};case"run-ended":return{result:event.result};case"task-output":case"task-annotation":case"task-matcher":case"secret":case"debug":case"insight":case"\
heartbeat":return}}#outcome(outcome){const{termination,usage,cause,tests,logFile,logBytes}=outcome;return{termination:termination.kind,why:this.#text((0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__._3)(
termination)),"exit-code":(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.FO)(termination),signal:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.oX)(termination),"cpu-seconds":usage===void 0?null:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.
Jp)(usage.cpuSeconds),"peak-bytes":usage?.peakBytes??null,log:logFile===void 0?null:pathFrom(this.#reportDirectory,logFile),"log-bytes":logBytes,cause:cause===void 0?null:this.#text(cause.headline),test:cause?.
testName===void 0?null:this.#text(cause.testName),"failed-tests":tests===void 0?null:(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.xc)(tests)}}#text(text){return(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.
IN)(this.#mask(text),longestText)}}function pathFrom(directory,file){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory,file);return path.startsWith("..")||(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(path)?file:path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")}}),4518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dq:()=>traceMark,Fd:()=>otlpMark,G1:()=>junitMark,WY:()=>isOtlpOfRun,XJ:()=>htmlMark,k4:()=>isHtmlOfRun,uw:()=>isTraceOfRun,v2:()=>isJunitOfRun});const junitMark="<!-- rundag-junit 1 -->",traceMark='\
{"otherData":{"format":"rundag-trace","version":"1"',otlpMark='{"resourceSpans":[{"scopeSpans":[{"scope":{"name":"rundag"}',htmlMark=`<!doctype html>
<!-- rundag-report 1 -->
`;function isJunitOfRun(beginning){return beginning.split(`
`,2)[1]===junitMark}function isTraceOfRun(beginning){return beginning.startsWith(traceMark)}function isOtlpOfRun(beginning){return beginning.startsWith(otlpMark)}function isHtmlOfRun(beginning){return beginning.
startsWith(htmlMark)}}),5825:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FO:()=>exitCodeOf,Jp:()=>roundedSeconds,o$:()=>jsonObject,
oX:()=>signalOf});function jsonObject(entries){return`{${Array.from(entries,([name,value])=>`${JSON.stringify(name)}:${value}`).join(",")}}`}function roundedSeconds(seconds){return Math.round(seconds*
1e3)/1e3}function exitCodeOf(termination){switch(termination?.kind){case"exited":return termination.code;case"ended-early":return termination.code??null;case"bad-task-file":return 0;case"signalled":case"\
keeper-killed":case"timed-out":case"cancelled":case"could-not-start":case"too-many-masks":case"stopped":case"not-ready":case void 0:return null}}function signalOf(termination){return termination?.kind===
"signalled"?termination.signal:termination?.kind==="ended-early"?termination.signal??null:null}}),2571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x8:()=>readResults,ji:()=>resultsJson});var event_line=__webpack_require__(7774),cause_text=__webpack_require__(407),given_words=__webpack_require__(9521),json_text=__webpack_require__(
5825);function insightJson(insight,mask){const{idle,whatIf,changes,simulated,slower,flaky,machines}=insight;return{idle:{seconds:(0,json_text.Jp)(idle.seconds),"of-seconds":(0,json_text.Jp)(idle.ofSeconds),
reasons:idle.reasons.map(({why,seconds})=>reasonJson(why,(0,json_text.Jp)(seconds),mask))},"what-if":whatIf.map(whatIfJson),changes:changes.map(change=>changeJson(change,mask)),simulated:simulatedJson(
simulated),machines:machines===void 0?null:machinesJson(machines),slower:slower.map(({task,seconds,usual,low,high,runs})=>({task,seconds:(0,json_text.Jp)(seconds),usual:(0,json_text.Jp)(usual),low:(0,json_text.
Jp)(low),high:(0,json_text.Jp)(high),runs})),flaky:flaky.map(({task,attempts,lostSeconds})=>({task,attempts,"lost-seconds":(0,json_text.Jp)(lostSeconds)}))}}function whatIfJson({machines,cpus,seconds}){
return{machines,cpus,seconds:(0,json_text.Jp)(seconds)}}function machinesJson({setUp,now,tried,advised}){return{"set-up":{seconds:(0,json_text.Jp)(setUp.seconds),measured:setUp.isMeasured},now:onMachinesJson(
now),tried:tried.map(onMachinesJson),advised:advised?.machines??null}}function onMachinesJson({machines,seconds,billedMinutes}){return{machines,seconds:(0,json_text.Jp)(seconds),"billed-minutes":billedMinutes}}
function reasonJson(why,seconds,mask){switch(why.kind){case"pool":return{because:why.kind,name:mask(why.name),seconds};case"max-parallel":return{because:why.kind,key:why.key,seconds};case"needs":case"\
memory":case"cpus":case"retry":case"starting":case"nothing-left":return{because:why.kind,seconds}}}function changeJson(change,mask){const{kind}=change,gain=(0,json_text.Jp)(change.gain);switch(kind){case"\
task":return{kind,gain,task:change.task,seconds:(0,json_text.Jp)(change.seconds)};case"need":return{kind,gain,task:change.task,need:change.need};case"pool":return{kind,gain,name:mask(change.name),limit:change.
limit};case"max-parallel":return{kind,gain,key:change.key,limit:change.limit};case"cpu":return{kind,gain,cpus:change.cpus}}}function simulatedJson(simulated){if(simulated.kind==="too-large")return{kind:simulated.
kind};const{kind,seconds,untried,cpuTimes}=simulated;return{kind,seconds:(0,json_text.Jp)(seconds),untried,"cpu-times":cpuTimes}}var shard_json=__webpack_require__(2772),secrets_mask=__webpack_require__(
1326),processes=__webpack_require__(7109),run_report=__webpack_require__(5176),task_words=__webpack_require__(3915);const resultsFormat="rundag-results",resultsVersion=1;function*resultsJson(report,options={}){
const mask=(0,secrets_mask._)(options);yield`{"format":"${resultsFormat}","version":${resultsVersion},
"run":${runJson(report,mask)},
"tasks":[`;let separator=`
`;for(const task of report.tasks.values())yield`${separator}${taskJson(report,task,mask)}`,separator=`,
`;options.shard!==void 0?(yield`
]`,yield*(0,shard_json.V)(report,options.shard,mask),yield`}
`):yield`
]}
`}function readResults(document){const results=parsed(document);if(fieldOf(results,"format")!==resultsFormat||!Number.isInteger(fieldOf(results,"version")))return;const tasks=listOf(fieldOf(results,"t\
asks"));return{logs:tasks.flatMap(task=>listOf(fieldOf(task,"attempts"))).map(attempt=>fieldOf(attempt,"log")).filter(log=>typeof log=="string"),leftRunning:tasks.flatMap(task=>listOf(fieldOf(task,"pr\
ocesses"))).filter(remark=>fieldOf(remark,"kind")==="left-running").map(remark=>fieldOf(remark,"pid")).filter(pid=>typeof pid=="number")}}function parsed(document){try{return JSON.parse(document)}catch{
return}}function fieldOf(value,name){return typeof value!="object"||value===null?void 0:Object.getOwnPropertyDescriptor(value,name)?.value}function listOf(value){return Array.isArray(value)?value:[]}function runJson(report,mask){
const{counts,criticalPath,closedBy}=report;return(0,json_text.o$)([["title",results_text(report.title,mask)],["graph-file",results_text(report.graphFile,mask)],["result",json(report.ended?.result??null)],
["started-at",json(new Date(report.startedAt).toISOString())],["seconds",json((0,json_text.Jp)(report.wallSeconds))],["task-seconds",json((0,json_text.Jp)(report.taskSeconds))],["cpu-bound-seconds",json(
(0,json_text.Jp)(report.cpuBoundSeconds))],["parallelism",json(report.parallelism)],["parallelism-because",results_text(report.parallelismBecause,mask)],["processes",json(report.processes??null)],...report.
machines.length===0?[]:results_machinesJson(report,mask),["counts",json({...counts})],["given",results_text((0,given_words.xJ)((0,given_words.pr)(report)),mask)],["critical-path",json({seconds:(0,json_text.
Jp)(criticalPath.seconds),tasks:criticalPath.path})],["insight",json(report.insight===void 0?null:insightJson(report.insight,mask))],["closed-by",json(closedBy===void 0?null:{...closedBy})],["warnings",
list(report.warnings,({message,task})=>json({task:task??null,message:mask(message)}))]])}function results_machinesJson(report,mask){const since=at=>json((0,json_text.Jp)((at-report.startedAt)/1e3));return[
["merge-started",since(report.startedHereAt)],["repeated-seconds",json((0,json_text.Jp)(report.repeatedSeconds))],["machines",list(report.machines,({name,directory,cpus,startedAt,endedAt,setUpSeconds})=>(0,json_text.
o$)([["name",results_text(name,mask)],["report",results_text(directory,mask)],["cpus",json(cpus)],["started",since(startedAt)],["ended",since(endedAt)],["set-up-seconds",json(setUpSeconds===void 0?null:
(0,json_text.Jp)(setUpSeconds))]]))]]}function taskJson(report,task,mask){const last=(0,run_report.vS)(task),{outputs}=(0,run_report.R8)(task);return[`{"id":${json(task.task.id)},"key":${json(task.task.
key)},"name":${results_text(task.name,mask)}`,`,"needs":${json(task.task.needs)},"at":${json({...task.task.at})}`,`,"result":${json(task.ended?.result??null)},"because":${json(task.ended?.because.kind??
null)}`,`,"given":${givenJson(task.ended?.because,mask)}`,`,"why":${results_text((0,task_words.ss)(task),mask)},"tolerated":${task.ended?.tolerated??!1},"flaky":${task.flaky}`,`,"exit-code":${json((0,json_text.
FO)(last?.termination))},"signal":${json((0,json_text.oX)(last?.termination))}`,`,"seconds":${(0,json_text.Jp)(task.seconds)}`,`,"ready-seconds":${task.readySeconds===void 0?"null":(0,json_text.Jp)(task.
readySeconds)}`,`,"attempts":${list(task.attempts,attempt=>attemptJson(report,attempt,mask))}`,task.alsoRan.length===0?"":`,"also-ran":${list(task.alsoRan,attempt=>attemptJson(report,attempt,mask))}`,
`,"outputs":${(0,json_text.o$)(Array.from(outputs,([name,value])=>[name,results_text(value,mask)]))}`,`,"processes":${list((0,processes.v)(task),remark=>processJson(remark,mask))}}`].join("")}function givenJson(because,mask){
if(because?.kind!=="given")return"null";const{from,seconds}=because;return(0,json_text.o$)([["because",json(from.kind)],...from.kind==="earlier-attempt"?[["attempt",json(from.attempt)]]:[],...from.kind===
"unchanged"?[["since",results_text(from.since,mask)]]:[],...from.kind==="elsewhere"||from.kind==="lost"?[["where",results_text(from.where,mask)]]:[],["seconds",seconds===void 0?"null":String((0,json_text.
Jp)(seconds))]])}function attemptJson(report,attempt,mask){const outcome=attempt.ended?.outcome,usage=outcome?.usage,since=at=>(0,json_text.Jp)((at-report.startedAt)/1e3);return(0,json_text.o$)([["att\
empt",json(attempt.attempt)],["slot",json(attempt.slot)],...attempt.machine===void 0?[]:[["machine",results_text(attempt.machine,mask)]],["started",json(since(attempt.startedAt))],["ended",json(attempt.
ended===void 0?null:since(attempt.ended.at))],["termination",json(outcome?.termination.kind??null)],["why",results_text((0,task_words.zv)(attempt),mask)],["exit-code",json((0,json_text.FO)(outcome?.termination))],
["signal",json((0,json_text.oX)(outcome?.termination))],["cpu-seconds",usage===void 0?"null":json((0,json_text.Jp)(usage.cpuSeconds))],["peak-bytes",json(usage?.peakBytes??null)],["log",json(outcome?.
logFile===void 0?null:(0,event_line.Iw)(report.reportDirectory,outcome.logFile))],["log-bytes",json(outcome?.logBytes??0)],["log-problem",results_text(outcome?.logProblem,mask)],["said",saidJson(outcome,
mask)],["cause",causeJson(outcome?.cause,mask)],["tests",testsJson(outcome?.tests,mask)]])}function saidJson(outcome,mask){const{said,place}=(0,cause_text.ql)(outcome,mask);return said===void 0?"null":
json(place===void 0?said:`${said} \xB7 ${place}`)}function causeJson(cause,mask){if(cause===void 0)return"null";const{place}=cause;return(0,json_text.o$)([["tool",json(cause.tool)],["headline",results_text(
cause.headline,mask)],["test",results_text(cause.testName,mask)],["failures",json(cause.failures)],["excerpt",json(mask(cause.excerpt.join(`
`)).split(`
`))],["first-line",json(cause.firstLine??null)],["file",results_text(place?.file,mask)],["path",results_text(place?.workspacePath,mask)],["line",json(place?.line??null)],["column",json(place?.column??
null)]])}const namedCases=20;function testsJson(tests,mask){if(tests===void 0)return"null";const{passed,failed,error,skipped}=tests.counts,failures=tests.cases.filter(({state})=>state==="failed"||state===
"error");return(0,json_text.o$)([["counts",json({passed,failed,error,skipped})],["failures",list(failures.slice(0,namedCases),({group,name,message})=>json({group:mask(group),name:mask(name),message:mask(
message)}))]])}function processJson(remark,mask){return(0,json_text.o$)([["kind",json(remark.kind==="leftover"?"leaky":remark.kind)],["pid",json(remark.process.pid)],["command",results_text(remark.process.
command,mask)],["reason",remark.kind==="survivor"?results_text(remark.reason,mask):"null"]])}function json(value){return JSON.stringify(value)}function results_text(value,mask){return JSON.stringify(value===
void 0?null:mask(value))}function list(items,render){return`[${items.map(item=>render(item)).join(",")}]`}}),2772:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>shardJson,B:()=>shardVersion});var run_report=__webpack_require__(5176),task_words=__webpack_require__(3915),outcome=__webpack_require__(6805);const mostText=4e7,mostCases=50,
longestText=4e3;function attemptForMerge({attempt,slot,startedAt,ended},mask,room){if(ended===void 0)return[];const{termination,usage,logBytes}=ended.outcome,numbers={attempt,slot,startedAt,endedAt:ended.
at,cpuSeconds:usage?.cpuSeconds,peakBytes:usage?.peakBytes};if((0,outcome.bF)(termination))return[numbers];const printed=printedFor(ended.outcome,mask),length=JSON.stringify(printed).length,fits=length<=
room.left;return fits&&(room.left-=length),[{...numbers,termination:masked(termination,mask),logBytes,...fits?printed:{cause:printed.cause&&{...printed.cause,excerpt:[]}}}]}function printedFor({cause,
tail,head,tests},mask){return{cause:cause&&causeJson(cause,mask),tail:maskedLines(tail,mask),head:head&&maskedLines(head,mask),tests:tests&&testsJson(tests,mask)}}function causeJson(cause,mask){const{
tool,headline,testName,failures,excerpt,firstLine,place}=cause;return{tool,headline:mask(headline),testName:testName===void 0?void 0:mask(testName),failures,excerpt:maskedLines(excerpt,mask),firstLine,
place:place&&{...place,file:mask(place.file),workspacePath:place.workspacePath===void 0?void 0:mask(place.workspacePath)}}}function testsJson({counts,cases},mask){const failures=cases.filter(({state})=>state===
"failed"||state==="error"),text=value=>mask(value).slice(0,longestText);return{counts,cases:failures.slice(0,mostCases).map(({name,group,state,seconds,file,line,message,type,details})=>({name:text(name),
group:text(group),state,seconds,file:file===void 0?void 0:text(file),line,message:text(message),type:text(type),details:text(details)}))}}function maskedLines(lines,mask){return lines.length===0?[]:mask(
lines.join(`
`)).split(`
`)}function masked(value,mask){return typeof value=="string"?mask(value):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([name,field])=>[name,masked(field,mask)]))}
const shardVersion=1;function*shardJson(report,shard,mask){const{index,of,graph,times,commit,rundag,attempt,setUpSeconds,holdsSecrets}=shard,facts={version:shardVersion,index,of,graph,times,commit,rundag,
attempt,cpus:report.parallelism,startedAt:report.startedAt,endedAt:report.startedAt+report.wallSeconds*1e3,setUpSeconds:setUpSeconds??null},room={left:mostText};yield`,
"shard":{${JSON.stringify(facts).slice(1,-1)},"tasks":[`;let separator=`
`;for(const task of report.tasks.values())task.ended!==void 0&&(yield`${separator}${JSON.stringify(taskForMerge(task,holdsSecrets,mask,room))}`,separator=`,
`);yield`
]}`}function taskForMerge(task,holdsSecrets,mask,room){const{ended,attempts,name}=task,files=(0,run_report.R8)(task),isCarried=!holdsSecrets(files)&&textsOf(files).every(text=>mask(text)===text);return{
id:task.task.id,name:name===task.task.id?void 0:mask(name),result:ended?.result,tolerated:ended?.tolerated===!0,how:mask((0,task_words.uV)(task)),seconds:task.seconds,attempts:attempts.flatMap(attempt=>attemptForMerge(
attempt,mask,room)),files:isCarried||textsOf(files).length===0?filesJson(files):null}}function filesJson({outputs,env,path,summary}){return{...outputs.size>0?{outputs:[...outputs]}:{},...env.size>0?{env:[
...env]}:{},...path.length>0?{path}:{},...summary===""?{}:{summary}}}function textsOf({outputs,env,path,summary}){return[...[...outputs,...env].flat(),...path,...summary===""?[]:[summary]]}}),8231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>eventsFormat,a:()=>readJournal});const eventsFormat="rundag-events";function readJournal(text){let run;const running=new Set,results2=new Map,given=new Set;
for(const line of text.split(`
`)){const entry=parseLine(line);switch(entry?.kind){case"run":run=entry;break;case"started":running.add(entry.task);break;case"ended":running.delete(entry.task),results2.set(entry.task,entry.result),entry.
isGiven&&given.add(entry.task);break;case void 0:break}}if(run!==void 0)return{title:run.title,tasks:run.tasks,running:[...running],results:results2,given}}function parseLine(line){if(line.endsWith("}"))
try{return lineIn(JSON.parse(line))}catch{return}}const noFields={event:void 0,format:void 0,title:void 0,tasks:void 0,task:void 0,result:void 0,because:void 0};function lineIn(value){if(typeof value!=
"object"||value===null)return;const{event,format,title,tasks,task,result,because}={...noFields,...value};switch(event){case"run-started":return format===eventsFormat&&isText(title)&&isTexts(tasks)?{kind:"\
run",title,tasks}:void 0;case"attempt-started":return isText(task)?{kind:"started",task}:void 0;case"task-ended":return isText(task)&&isResult(result)?{kind:"ended",task,result,isGiven:because==="give\
n"}:void 0;default:return}}function isText(value){return typeof value=="string"}function isTexts(value){return Array.isArray(value)&&value.every(isText)}const results=["success","failure","cancelled",
"skipped"];function isResult(value){return results.includes(value)}}),5176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EC:()=>closedByLabel,
EW:()=>allAttempts,R8:()=>filesOf,VT:()=>machineOf,Wy:()=>labelOf,gz:()=>failed,lz:()=>taskLabel2,oc:()=>passedOnRetry,ri:()=>attemptSeconds,vS:()=>lastOutcome});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6805),_task_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7962);function lastOutcome(task){return task.attempts.findLast(attempt=>attempt.ended!==void 0)?.ended?.outcome}function allAttempts({
attempts,alsoRan}){return alsoRan.length===0?attempts:[...attempts,...alsoRan]}function filesOf(task){return task.ended?.givenFiles??lastOutcome(task)?.files??_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
oI}function machineOf({ended}){const because=ended?.because;return because?.kind==="given"&&because.from.kind==="elsewhere"?because.from.where:void 0}function failed(task){return task.ended!==void 0&&
(task.ended.result==="failure"||task.ended.tolerated)}function passedOnRetry(attempts){const last=attempts.at(-1)?.ended;return attempts.length>1&&last!==void 0&&(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
bF)(last.outcome.termination)}function attemptSeconds(attempt,now){return Math.max(0,(attempt.ended?.at??now)-attempt.startedAt)/1e3}function taskLabel2(task){return task.label}function labelOf(report,id2){
return report.tasks.get(id2)?.label??id2}function closedByLabel(report,cause){const id2=(0,_task_names_js__WEBPACK_IMPORTED_MODULE_1__.zV)(cause);return id2===void 0?void 0:labelOf(report,id2)}}),7962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E5:()=>TaskNames,zV:()=>closingTask});class TaskNames{#records;#counts=new Map;constructor(records){this.#records=records}rename({name,task},before){name!==before&&
(before!==void 0&&before!==task.id&&this.#count(before,-1),name!==task.id&&this.#count(name,1))}label({name,task}){return name===task.id?name:(this.#counts.get(name)??0)>1||this.#records.has(name)?`${name}\
 (${task.id})`:name}blamed(because,last){const id2=blamedTask(because)??(last?.kind==="cancelled"?closingTask(last.cause):void 0),record=id2===void 0?void 0:this.#records.get(id2);return record===void 0?
id2:this.label(record)}#count(name,change){const count=(this.#counts.get(name)??0)+change;count>0?this.#counts.set(name,count):this.#counts.delete(name)}}function closingTask(cause){return cause.kind===
"fail-fast"||cause.kind==="matrix-fail-fast"?cause.task:void 0}function blamedTask(because){return because?.kind==="need"?because.task:because?.kind==="closed"?closingTask(because.cause):void 0}}),1326:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>maskOf});function maskOf({masker}){return masker===void 0?text=>text:text=>masker.mask(text)}}),778:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>otlpDocument,L:()=>spansOf});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6805),_secrets_mask_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1326),_results_file_marks_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4518),_results_json_text_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(5825),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5286),_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3915),_run_run_report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5176),_trace_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
8518);const longest=1e3,mostLinks=128;function*otlpDocument(spans,{resource},options={}){const mask=(0,_secrets_mask_js__WEBPACK_IMPORTED_MODULE_4__._)(options),attributes=Array.from(resource,([name,value])=>textAttribute(
name,mask(value)));yield`${_results_file_marks_js__WEBPACK_IMPORTED_MODULE_5__.Fd},"spans":[`;let separator="";for(const span of spans)yield`${separator}${span}`,separator=",";yield`]}],"resource":{"a\
ttributes":${JSON.stringify(attributes)}}}]}
`}function*spansOf(report,{context,run},options={},isWanted=()=>!0){const mask=(0,_secrets_mask_js__WEBPACK_IMPORTED_MODULE_4__._)(options);yield JSON.stringify(runSpanOf(report,context,run,mask));const places=new Map;
for(const id2 of report.tasks.keys())places.set(id2,places.size);const lastAttempts=new Map;for(const[id2,{attempts}]of report.tasks)lastAttempts.set(id2,attempts.findLast(({machine})=>machine===void 0)?.
attempt??0);const linkTo=need=>{const[place,attempt]=[places.get(need),lastAttempts.get(need)];return place===void 0||attempt===void 0||attempt===0?[]:[(0,_trace_context_js__WEBPACK_IMPORTED_MODULE_6__.
Wt)(context,place,attempt)]};for(const[id2,task]of report.tasks){if(!isWanted(task))continue;const links=task.task.needs.flatMap(linkTo);for(const attempt of task.attempts){if(attempt.machine!==void 0)
continue;const span=(0,_trace_context_js__WEBPACK_IMPORTED_MODULE_6__.Wt)(context,places.get(id2)??0,attempt.attempt),made=attemptSpanOf(task,attempt,{context,span,links,mask});made!==void 0&&(yield JSON.
stringify(made))}}}function runSpanOf(report,context,facts,mask){const result=report.ended?.result,{counts}=report;return{traceId:context.traceId,spanId:(0,_trace_context_js__WEBPACK_IMPORTED_MODULE_6__.
gu)(context),...context.parent===void 0?{}:{parentSpanId:context.parent},name:(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.f$)(report.title,mask,longest),kind:kinds.internal,startTimeUnixNano:nanoseconds(
report.startedAt),endTimeUnixNano:nanoseconds(report.startedAt+report.wallSeconds*1e3),attributes:[textAttribute("cicd.pipeline.name",(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.f$)(report.title,
mask,longest)),textAttribute("cicd.pipeline.result",result==="cancelled"?"cancellation":result??"error"),...Array.from(facts,([name,value])=>textAttribute(name,mask(value))),numberAttribute("rundag.pa\
rallelism",report.parallelism),numberAttribute("rundag.tasks",report.tasks.size),...Object.entries(counts).map(([name,count])=>numberAttribute(`rundag.tasks.${name}`,count))],status:result==="success"?
{code:codes.ok}:{code:codes.error}}}function attemptSpanOf(task,attempt,{context,span,links,mask}){const{ended}=attempt;if(ended===void 0)return;const{termination,cause,usage}=ended.outcome,code=(0,_results_json_text_js__WEBPACK_IMPORTED_MODULE_7__.
FO)(termination),good=(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.bF)(termination),id2=(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.f$)(task.task.id,mask,longest);return{traceId:context.
traceId,spanId:span,parentSpanId:(0,_trace_context_js__WEBPACK_IMPORTED_MODULE_6__.gu)(context),name:(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.f$)(task.name,mask,longest),kind:kinds.internal,
startTimeUnixNano:nanoseconds(attempt.startedAt),endTimeUnixNano:nanoseconds(Math.max(ended.at,attempt.startedAt)),attributes:[textAttribute("cicd.pipeline.task.name",(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.
f$)(task.name,mask,longest)),textAttribute("cicd.pipeline.task.run.id",`${id2}/${attempt.attempt}`),textAttribute("cicd.pipeline.task.run.result",resultWord(termination)),textAttribute("rundag.task.id",
id2),textAttribute("rundag.task.result",task.ended?.result??"unfinished"),{key:"rundag.task.tolerated",value:{boolValue:(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_3__.gz)(task)&&task.ended?.tolerated===
!0}},numberAttribute("rundag.attempt",attempt.attempt),numberAttribute("rundag.slot",attempt.slot),...code===null?[]:[numberAttribute("process.exit.code",code)],...usage===void 0?[]:[{key:"rundag.cpu.\
seconds",value:{doubleValue:usage.cpuSeconds}},numberAttribute("rundag.memory.peak",usage.peakBytes)]],links:links.slice(0,mostLinks).map(spanId=>({traceId:context.traceId,spanId})),...links.length>mostLinks?
{droppedLinksCount:links.length-mostLinks}:{},status:good?{code:codes.ok}:{code:codes.error,message:(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.f$)([(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.
zv)(attempt),cause?.headline].filter(isText).join(": "),mask,longest)}}}const isText=text=>text!==void 0;function resultWord(termination){switch(termination.kind){case"exited":case"stopped":return(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
bF)(termination)?"success":"failure";case"timed-out":case"not-ready":return"timeout";case"cancelled":return"cancellation";case"could-not-start":case"keeper-killed":return"error";case"signalled":case"b\
ad-task-file":case"too-many-masks":case"ended-early":return"failure"}}const kinds={internal:1},codes={ok:1,error:2};function textAttribute(key,value){return{key,value:{stringValue:value}}}function numberAttribute(key,value){
return{key,value:{intValue:String(Math.round(value))}}}function nanoseconds(at){return String(BigInt(Math.round(at*1e3))*1000n)}}),8518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Wt:()=>attemptSpan,dx:()=>traceparentOf,gu:()=>runSpan,k$:()=>traceContextOf});const traceparent=/^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/s;
function traceContextOf(given,random){const seed=BigInt(`0x${random.slice(0,16)}`),[,version,traceId,parent,flags="01",rest]=traceparent.exec(given?.trim()??"")??[];return traceId===void 0||version===
"00"&&rest!==void 0?{traceId:random,parent:void 0,isSampled:!0,seed}:{traceId,parent,isSampled:(Number.parseInt(flags,16)&1)===1,seed}}const mostAttempts=1n<<16n;function runSpan({seed}){return spanId(
seed)}function attemptSpan({seed},place,attempt){return spanId(seed+(BigInt(place)+1n)*mostAttempts+BigInt(attempt))}function spanId(number){const id2=BigInt.asUintN(64,number);return(id2===0n?1n:id2).
toString(16).padStart(16,"0")}function traceparentOf({traceId,isSampled},span){return`00-${traceId}-${span}-${isSampled?"01":"00"}`}}),9229:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{dp:()=>byteLength,f:()=>firstThatFit,gr:()=>renderedThatFit});function firstThatFit(items,room,sizeOf){let left=room;const cut=items.findIndex(item=>(left-=sizeOf(
item),left<0));return cut<0?items:items.slice(0,cut)}function renderedThatFit(items,bytes,render){const kept=[];let left=bytes;for(const item of items){const text=render(item);if(left-=byteLength(text)+
1,left<0)break;kept.push(text)}return{kept,leftOut:items.length-kept.length}}function byteLength(text){return Buffer.byteLength(text,"utf8")}}),407:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OD:()=>causeParts,ql:()=>saidOfAttempt});var _github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6773),_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
5602),_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6805),_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5176),_last_lines_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2748),_plain_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5286),_task_words_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3915),_words_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
8389),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(5314);const longestSaid=300,longestPlace=200,searchedLines=100;function causeParts(task,mask){const outcome=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__.
vS)(task),where=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__.VT)(task),ended=where===void 0?(0,_task_words_js__WEBPACK_IMPORTED_MODULE_5__.ss)(task):endedThere(task),why=ended===""?"failed":(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.
f$)(ended,mask,longestSaid);return{where:where&&(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.f$)(where,mask,longestPlace),why,...saidBy(task,outcome,mask)}}function endedThere(task){const because=task.
ended?.because,from=because?.kind==="given"?because.from:void 0,how=from?.kind==="elsewhere"?from.how??"":"";return task.ended?.tolerated===!0&&how!==""?`${how}, tolerated (continue-on-error)`:how}function saidBy(task,outcome,mask){
const because=task.ended?.because;return because?.kind==="bad-expression"?{said:void 0,place:(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__.L)(because.at)}:saidOfAttempt(outcome,mask)}function saidOfAttempt(outcome,mask){
if(outcome===void 0||!(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.pS)(outcome.termination))return{said:void 0,place:void 0};const{cause}=outcome;return cause!==void 0?{said:saidText(cause,mask),
place:cause.place&&placeText(cause.place,mask)}:apart(guess(outcome,mask))}function causeText(task,mask){const{why,said,place}=causeParts(task,mask);return[why,said,place].filter(part=>part!==void 0).
join(" \xB7 ")}function placeText({file,line,workspacePath},mask){return`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.f$)(workspacePath??file,mask,longestPlace)}:${line}`}function saidText(cause,mask){
const{testName,failures}=cause,headline=withoutPlace((0,_github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.KO)(cause.headline)[0]??cause.headline,cause.place),text=testName===void 0||headline.includes(
testName)?headline:`${testName}: ${headline}`,more=failures>1?` (and ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__.r)(failures-1)} more)`:"";return`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.
f$)(text,mask,longestSaid)}${more}`}function withoutPlace(headline,place){if(place===void 0||!headline.startsWith(place.file))return headline;const rest=/^(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\))\s*(?:[:-]\s*)?(.*)$/u.
exec(headline.slice(place.file.length));return rest?.[1]===void 0||rest[1]===""?headline:rest[1]}function guess({tail,termination},mask){const room={lines:searchedLines,lineLength:1e3,size:1e5,sizeOf:line=>line.
length},lines=(0,_last_lines_js__WEBPACK_IMPORTED_MODULE_3__.w$)(tail,mask,room).map(line=>line.trim().replaceAll(/\s+/g," ")).filter(line=>new RegExp("\\p{L}{3}","u").test(line)),telling=lines.filter(
line=>!noise.test(line)),complaint=telling.findLast(line=>complains.test(line));if(complaint!==void 0)return(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.IN)(complaint,longestSaid);const hint=(0,_words_js__WEBPACK_IMPORTED_MODULE_6__.
k3)(termination);if(hint!==void 0)return hint;const last=telling.at(-1)??lines.at(-1);return last===void 0?void 0:`last line: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.IN)(last,longestSaid)}`}const placed=/^([^\s:()]+\.\w+)(?::(\d+)(?::\d+)?|\((\d+)(?:,\d+)?\))(?::\s*|\s+-\s+)(\S.*)$/u;
function apart(line){const found=placed.exec(line??"");if(found===null)return{said:line,place:void 0};const[,file,number,inParentheses,said]=found;return{said,place:`${file}:${number??inParentheses}`}}
const complains=/\b(?:errors?|err!|fail(?:ed|ure|ures|s)?|fatal|panic(?:ked)?|exception|cannot|can't|could(?:n't| not)|unable|not found|no such|denied|refused|invalid|illegal|missing|unexpected|expected|undefined|unknown|aborted|timed out|timeout)\b/i,
noise=new RegExp([String.raw`\bwith (?:exit )?(?:code|status):? -?\d+\.?$`,String.raw`\bexit(?:ed)? (?:code|status|with):? -?\d+\.?$`,String.raw`^npm (?:ERR!|error) (?:A complete log|code|errno|path|workspace|location|command|Lifecycle script|Test failed|at )`,
String.raw`^info Visit https://`,String.raw`^(?:g?make|ninja)(?:\[\d+\])?: `,String.raw`^Node\.js v\d`,String.raw`^at .*[:(]`,String.raw`\|.*\|`,String.raw`\b(?:0|no) (?:errors?|failures?|failed|failing)\b`].
join("|"),"i")}),4094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>formatDuration,t:()=>formatLimit});function formatDuration(seconds){
const tenths=Math.round(Math.max(0,seconds)*10);return tenths<600?`${(tenths/10).toFixed(1)} s`:formatLongDuration(Math.round(seconds))}function formatLimit(seconds){return seconds<60?`${Number(seconds.
toFixed(3))} s`:formatLongDuration(Math.round(seconds))}function formatLongDuration(wholeSeconds){const minutes=Math.floor(wholeSeconds/60);return minutes<60?joinUnits(minutes,"min",wholeSeconds%60,"s"):
joinUnits(Math.floor(minutes/60),"h",minutes%60,"min")}function joinUnits(large,largeUnit,small,smallUnit){return small===0?`${large} ${largeUnit}`:`${large} ${largeUnit} ${small} ${smallUnit}`}}),9521:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>givenWords,pr:()=>givenInReport,xJ:()=>givenSentence,xe:()=>givenText});var _duration_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4094),_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8389),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5314);const namedSources=5,didThere={success:"passed",failure:"failed",cancelled:"was cancelled",skipped:"was skipped"};function givenText(from,result){
switch(from.kind){case"earlier-attempt":return`given: ${didThere[result]} in attempt ${from.attempt}`;case"unchanged":return`given: unchanged since ${from.since}`;case"elsewhere":return`${didThere[result]}\
 on ${from.where}${from.how===void 0?"":`: ${from.how}`}`;case"lost":return`lost: ${from.where} left no report`}}function givenWords(notes,tasks){if(notes.length===0)return;const counts=new Map;for(const{
from}of notes){const source=sourceText(from);counts.set(source,(counts.get(source)??0)+1)}const sources=Array.from(counts,([source,count])=>`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_1__.r)(
count)} ${source}`),are=notes.length===1?"is":"are";return{count:`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_1__.r)(notes.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(tasks,"re\
sult")} ${are} given`,sources:`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.KE)(sources,namedSources)}${timesOf(notes)}`}}function timesOf(notes){const known=notes.flatMap(({seconds=0})=>seconds>0?[seconds]:
[]);if(known.length===0)return"";const sum=(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(known.reduce((total,seconds)=>total+seconds,0));return known.length===1?`; task time ${sum}`:`; sum of task t\
imes ${sum}`}function givenSentence(words){return words===void 0?void 0:`${words.count}: ${words.sources}`}function givenInReport({tasks}){const notes=[];for(const{ended}of tasks.values())ended?.because.
kind==="given"&&notes.push(ended.because);return givenWords(notes,tasks.size)}function sourceText(from){switch(from.kind){case"earlier-attempt":return`from attempt ${from.attempt}`;case"unchanged":return`\
unchanged since ${from.since}`;case"elsewhere":return`from ${from.where}`;case"lost":return`lost with ${from.where}`}}}),2748:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ku:()=>lastLinesTitle,w$:()=>lastLines});var _github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6773),_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8389),_plain_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5286);function lastLines(tail,mask,room){return fitting(shownLines(tail,mask).toReversed(),room).toReversed()}function firstLines(lines,mask,room){
return fitting(shownLines(lines,mask),room)}function lastLinesTitle({length}){return length===1?"The last line":`The last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(length,"line")}`}function shownLines(lines,mask){
const plain=mask(lines.join(`
`)).split(`
`).flatMap(_github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.KO).join(`
`).split(/\r\n|[\r\n]/u).map(_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.DJ),all=mask(plain.join(`
`)).split(`
`).map(line=>line.trimEnd()),first=all.findIndex(line=>line!=="");return first<0?[]:all.slice(first,all.findLastIndex(line=>line!=="")+1)}function fitting(lines,room){const kept=[];let size=0;for(const line of lines){
const cut=(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.IN)(line,room.lineLength);if(size+=room.sizeOf(cut)+1,kept.length===room.lines||size>room.size)break;kept.push(cut)}return kept}}),5286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DJ:()=>withoutControls,IN:()=>cutText,TN:()=>oneLine2,f$:()=>shownText2});function shownText2(text,mask,length){return cutText(oneLine2(mask(text)),length)}const unprintable=/(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u,
allUnprintable=new RegExp(unprintable,"gu"),escapes=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[\]PX^_](?:[^\u0007\u001b]*(?:\u0007|\u001b\\))?|\u001b[ -/]*[0-~]/g;function withoutControls(line){return unprintable.
test(line)?line.replaceAll(escapes,"").replaceAll(allUnprintable,""):line}function oneLine2(text){return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu," ")}function cutText(text,length){if(text.
length<=length)return text;const kept=text.slice(0,Math.max(0,length-1));return`${/[\ud800-\udbff]$/.test(kept)?kept.slice(0,-1):kept}\u2026`}}),7109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>remarkText,v:()=>processRemarks});function processRemarks(task){const kind=task.task.leaveRunning?"left-running":"leftover";return task.attempts.flatMap(
attempt=>[...(attempt.ended?.outcome.leftovers??[]).map(process2=>({kind,process:process2})),...(attempt.ended?.outcome.survivors??[]).map(process2=>({kind:"survivor",process:process2,reason:process2.
reason}))])}function remarkText(remark){const process2=`${remark.process.pid} (${remark.process.command})`;switch(remark.kind){case"leftover":return`left process ${process2} running`;case"left-running":
return`leaves process ${process2} running, as asked`;case"survivor":return`process ${process2} could not be ended: ${remark.reason}`}}}),3915:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{In:()=>verdictSigns,Vj:()=>verdictOf,dx:()=>hintText,ss:()=>whyText,uV:()=>reasonText,ve:()=>attemptVerdict,zv:()=>attemptText});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6805),_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5602),_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5176),_given_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9521),_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8389);function verdictOf(task){return task.ended===void 0?"unfinished":task.ended.tolerated?"tolerated":task.flaky?"flaky":task.ended.result}
const signs={success:{symbol:"\u2713",emoji:"\u2705",word:"success"},flaky:{symbol:"\u21BB",emoji:"\u{1F501}",word:"success, flaky"},failure:{symbol:"\u2717",emoji:"\u274C",word:"failure"},tolerated:{
symbol:"\u26A0",emoji:"\u26A0\uFE0F",word:"failure, tolerated"},cancelled:{symbol:"\u2298",emoji:"\u{1F6AB}",word:"cancelled"},skipped:{symbol:"\u21B7",emoji:"\u23ED\uFE0F",word:"skipped"},unfinished:{
symbol:"\u2026",emoji:"\u23F3",word:"unfinished"}};function verdictSigns(verdict){return signs[verdict]}function whyText(task){if(task.ended===void 0)return task.attempts.length>0?"still running":"not\
 started";const tolerated=task.ended.tolerated?", tolerated (continue-on-error)":"";return`${reasonText(task)}${tolerated}`}function reasonText(task){return task.ended===void 0?"":reason(task,task.ended.
because)}function hintText(task){const because=task.ended?.because;if(because?.kind==="bad-expression")return`fix the expression at ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__.L)(because.at)}`;
const last=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.vS)(task);return last===void 0?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.k3)(last.termination)}function reason(task,because){const last=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.
vS)(task)?.termination;switch(because.kind){case"ran":return last===void 0?"":lastAttemptText(task,last);case"closed":return closedText(last,(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.YZ)(because,task.
blamed),task.blamed);case"given":return(0,_given_words_js__WEBPACK_IMPORTED_MODULE_2__.xe)(because.from,task.ended?.tolerated===!0?"failure":task.ended?.result??"skipped");case"unused":case"join":case"\
need":case"condition":case"bad-expression":return(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.YZ)(because,task.blamed)}}function lastAttemptText(task,last){return(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.
gz)(task)||task.ended?.result!=="success"?(0,_words_js__WEBPACK_IMPORTED_MODULE_3__._3)(last,task.blamed):task.flaky?`passed on attempt ${task.attempts.length}`:last.kind==="stopped"?(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.
_3)(last):""}function closedText(last,cause,blamed){return last===void 0?`not started: ${cause}`:last.kind==="cancelled"?`cancelled: ${cause}`:`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__._3)(last,blamed)}\
, not tried again: ${cause}`}function attemptVerdict(task,attempt){if(attempt.ended===void 0)return"unfinished";const{termination}=attempt.ended.outcome;return(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
bF)(termination)?"success":termination.kind==="cancelled"?"cancelled":task.ended?.tolerated===!0?"tolerated":"failure"}function attemptText({ended},blamed){return ended===void 0?"still running":(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.
_3)(ended.outcome.termination,blamed)}}),8389:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F6:()=>closeCauseText,KE:()=>listed,
Um:()=>runResultVerb,YZ:()=>becauseText,_3:()=>terminationText,hS:()=>counted,k3:()=>terminationHint});var _duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4094),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5314);function counted(count,noun,plural=`${noun}s`){return`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__.r)(count)} ${count===1?noun:plural}`}function listed(items,limit){const shown=items.
slice(0,limit).join(", ");return items.length>limit?`${shown} and ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__.r)(items.length-limit)} more`:shown}function terminationText(termination,blamed){
switch(termination.kind){case"exited":return`exit code ${termination.code}`;case"signalled":return`killed by ${termination.signal}`;case"keeper-killed":return`its keeper, the process that held it, was\
 ended: ${termination.how}`;case"timed-out":return`timed out after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.t)(termination.afterSeconds)}`;case"cancelled":return`cancelled: ${closeCauseText(termination.
cause,blamed)}`;case"could-not-start":return`could not start: ${termination.cause}`;case"bad-task-file":return`${termination.file}${termination.line===void 0?"":` line ${termination.line}`}: ${termination.
problem}`;case"too-many-masks":return`too many masks: ${termination.problem}`;case"stopped":return"stopped, no longer needed";case"not-ready":return`not ready after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.
t)(termination.afterSeconds)}: ${termination.lastProblem}`;case"ended-early":return`ended ${termination.beforeReady===!0?"before it was ready":"while still needed"}: ${earlyEndText(termination.code,termination.
signal)}`}}function earlyEndText(code,signal){return signal!==void 0?`killed by ${signal}`:code===void 0?"no exit code":`exit code ${code}`}function terminationHint(termination){switch(termination.kind){case"\
exited":return exitCodeHint(termination.code);case"signalled":return signalHint(termination.signal);case"keeper-killed":return"see whether this task, or another, kills its parent process or all proces\
ses of this user; a machine without free memory does so too";case"could-not-start":return termination.fix;case"not-ready":return"look at what the service printed; if it only takes longer, raise timeou\
t-seconds under its service's ready";case"ended-early":return earlyEndHint(termination.code,termination.signal);case"timed-out":case"cancelled":case"bad-task-file":case"too-many-masks":case"stopped":return}}
function earlyEndHint(code,signal){return code===0?"a service has to go on running until it is stopped: start the server in the foreground, not as a daemon":code!==void 0?exitCodeHint(code):signal===void 0?
void 0:signalHint(signal)}function signalHint(signal){return signal==="SIGKILL"?`not ended by this run; ${outOfMemory}`:void 0}const outOfMemory="the machine probably ran out of memory";function exitCodeHint(code){
switch(code){case 126:return"by convention: a command was found but could not be run";case 127:return"by convention: a command was not found";case 137:return`by convention: a process was killed with S\
IGKILL; ${outOfMemory}`;case 139:return"by convention: a process crashed with a segmentation fault";default:return}}function closeCauseText(cause,blamed){switch(cause.kind){case"fail-fast":return`${blamed??
cause.task} failed (fail-fast)`;case"max-failures":return`${counted(cause.failures,"task")} failed (max-failures)`;case"matrix-fail-fast":return`${blamed??cause.task} failed (fail-fast of its matrix)`;case"\
signal":return`interrupted by ${cause.signal}${noCleanUpsText(cause.noCleanUps)}`}}function noCleanUpsText(noCleanUps){switch(noCleanUps){case void 0:return"";case"second-signal":return" again";case"t\
ime-over":return", and the time for clean-ups is over"}}function becauseText(because,blamed){switch(because.kind){case"ran":case"join":return"";case"given":return"given";case"unused":return"not starte\
d: the results of all tasks that need it are given";case"need":return`${blamed??because.task} ${resultVerbs[because.result]}`;case"condition":return`if is false: ${because.source}`;case"bad-expression":
return`bad expression in ${because.problem}`;case"closed":return closeCauseText(because.cause,blamed)}}const resultVerbs={success:"succeeded",failure:"failed",cancelled:"was cancelled",skipped:"was sk\
ipped"};function runResultVerb(result){return result===void 0?"did not finish":resultVerbs[result]}}),8192:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>taskText,g:()=>basisOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);function basisOf(graph,facts){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256"),add=text=>{hash.update(`${Buffer.byteLength(text)}:${text}`)};for(const fact of facts)add(fact);for(const task of graph.tasks)add(taskText(task));return hash.digest("hex").slice(
0,32)}function taskText(task){return JSON.stringify({...task,at:0,places:0},withMaps)}function withMaps(_key,value){return value instanceof Map?[...value]:value}}),5479:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>SecretValues});const secretName=/token|secret|passw|passphrase|credential|private|api_?key|access_?key|auth(?!or(?!i[sz])|_sock$)/i,shortestValue=6,shortestMask=8;
function probableSecrets(variables){return Object.entries(variables).filter(([name])=>secretName.test(name)).flatMap(([,value=""])=>value.split(/[\r\n]+/).map(line=>line.trim())).filter(line=>line.length>=
shortestMask)}class SecretValues{#values;constructor(variables){this.#values=[...new Map(variables)].filter(([name,value])=>secretName.test(name)&&value.length>=shortestValue).map(([,value])=>value)}areIn({
outputs,env,path,summary}){for(const name of[...outputs.keys(),...env.keys()])if(secretName.test(name))return!0;return[...outputs.values(),...env.values(),...path,summary].some(text=>this.#values.some(
value=>text.includes(value)))}}}),8010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>withReports,y:()=>withOwnPlace});
var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6805),_report_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5286);const mostLines=12,longestLine=500,empty=/^(?:failed|failure|error|test failure|test failed|testcodefailure)?\.?$/i;
function withReports(cause,reports){const failed=reports.cases.filter(({state})=>state==="failed"||state==="error"),[first]=failed;if(first===void 0||cause?.testName!==void 0)return cause;if(cause?.place===
void 0)return causeOf(first,(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.xc)(reports));const same=failed.find(({message,details})=>`${message}
${details}`.includes(cause.headline));return same===void 0?cause:{...cause,testName:nameOf(same)}}function causeOf(found,failures){const message=linesOf(found.message),details=linesOf(found.details),excerpt=details.
length===0?message:details,headline=message.find(says)??details.find(says)??found.type;return{tool:"JUnit report",headline:headline.trim()===""?"failed":headline.trim(),testName:nameOf(found),failures,
excerpt:excerpt.slice(0,mostLines),firstLine:void 0,place:placeIn([...message,...details])??ownPlace(found)}}function says(line){return!empty.test(line.trim())}function nameOf({group,name}){const[outer="",
inner=""]=[group,name].map(part=>linesOf(part)[0]?.trim());if(inner!==""&&inner.startsWith(outer))return inner;const both=[outer,inner].filter(part=>part!=="").join(" > ");return both===""?void 0:both}
function linesOf(text){const lines=text.split(/\r\n|[\r\n\u2028\u2029]/u).map(line=>(0,_report_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.DJ)(line).trimEnd().slice(0,longestLine)),first=lines.findIndex(
line=>line!=="");return first<0?[]:lines.slice(first,lines.findLastIndex(line=>line!=="")+1)}const place=/((?:\b[A-Za-z]:)?[^\s()[\]"'<>:,]+\.[A-Za-z]\w{0,9}):(\d{1,7})(?::(\d{1,5}))?/g,placeInWords=/(?:File "|in )([^"]+?\.\w{1,9})"?,? (?:on )?line (\d{1,7})/,
foreign=/node_modules|site-packages|^node:|internal[\\/]|\/rustc\/|\/\.cargo\//;function placeIn(lines){for(const line of lines){const words=placeInWords.exec(line),found=[...Array.from(line.matchAll(
place),([,file,number,column])=>({file,number,column})),...words===null?[]:[{file:words[1],number:words[2],column:void 0}]];for(const{file="",number,column}of found)if(!(foreign.test(file)||Number(number)===
0))return{file:file.replace(/^\/{3}/,"/"),line:Number(number),column:column===void 0||Number(column)===0?void 0:Number(column)}}}function withOwnPlace(found){if(found.line!==void 0||found.state!=="fai\
led"&&found.state!=="error")return found;const named=placeIn([...linesOf(found.message),...linesOf(found.details)]);return named===void 0?found:{...found,file:named.file,line:named.line}}function ownPlace({
file,line}){return file===void 0||line===void 0?void 0:{file,line,column:void 0}}}),3190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>tasksWithNeededFiles,v:()=>needStates});var _host_workspace_files_list_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1413),_history_basis_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8192);function needStates(task,inputs,known){const needs=new Map,open=new Set(task.needs);for(const id2 of open){const need=known.taskOf(id2);if(need===void 0)continue;if(need.work.kind==="join"||need.
service!==void 0){for(const further of need.needs)open.add(further);need.service!==void 0&&needs.set(id2,(0,_history_basis_js__WEBPACK_IMPORTED_MODULE_0__.H)(need));continue}const state=stateOf(id2,inputs,
known);if(state===void 0)return{kind:"unknown",need:id2};needs.set(id2,state)}return{kind:"known",needs}}function tasksWithNeededFiles(tasks){const byId=new Map(tasks.map(task=>[task.id,task])),needed=new Set(
tasks.filter(({work})=>work.kind!=="join").flatMap(({needs})=>needs));for(const id2 of needed){const task=byId.get(id2);if(task?.work.kind==="join")for(const need of task.needs)needed.add(need)}return needed}
function stateOf(id2,inputs,known){const result=known.resultOf(id2)??"skipped";if(result==="skipped")return result;const fingerprint=known.fingerprintOf(id2);return fingerprint!==void 0?`${result} ${fingerprint}`:
known.outputsOf(id2)?.every(pattern=>isAmong(pattern,inputs))===!0?result:void 0}function isAmong(output,inputs){if(output.startsWith("!"))return!0;const guarded=output.split("/").filter(name=>_host_workspace_files_list_names_js__WEBPACK_IMPORTED_MODULE_1__.
L.includes(name));return inputs.some(input=>{if(input===output)return!0;if(guarded.some(name=>!input.split("/").includes(name)))return!1;if(input==="**")return!0;const directory=input.replace(/\/(?:\*\*)?$/,
"");return!/[*?[\\!]/.test(directory)&&(output===directory||output.startsWith(`${directory}/`))})}}),5945:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G:()=>Remembering});var message_of=__webpack_require__(898),external_node_child_process_=__webpack_require__(1421);const longest=3e4,most=1024*1024;async function printedBy(command,environment,directory){
return await new Promise(resolve=>{const options={env:environment,cwd:directory,timeout:longest,maxBuffer:most,windowsHide:!0};(0,external_node_child_process_.exec)(command,options,(error,stdout,stderr)=>{
resolve(error===null?{kind:"text",text:stdout}:{kind:"problem",problem:problemOf(error,stderr)})}).stdin?.end()})}function problemOf(error,stderr){if(error.killed===!0)return`expected its end within ${longest/
1e3} s; it ran on`;const said=stderr.trim().split(`
`)[0]??"";return`expected exit code 0; found ${typeof error.code=="number"?`exit code ${error.code}`:error.message}${said===""?"":`: ${said}`}`}async function commonParts({env,tools},step,workspace){const parts=new Map(
[["system",[process.platform,process.arch,step.get("ImageOS")??""]]]);for(const name of env){const value=step.get(name);parts.set(`cache.env ${name}`,value===void 0?[]:[value])}const printed=await Promise.
all(tools.map(tool=>printedBy(tool,Object.fromEntries(step),workspace)));for(const[index,tool]of tools.entries()){const told=printed[index];if(told?.kind==="problem")return{kind:"problem",problem:`cac\
he.tools: ${JSON.stringify(tool)}: ${told.problem}`};told?.kind==="text"&&parts.set(`cache.tools ${tool}`,[told.text])}return{kind:"parts",parts}}var file_listing=__webpack_require__(7243),words=__webpack_require__(
8389);class FileLists{#workspace;constructor(workspace){this.#workspace=workspace}async outputs(patterns,signal){return await this.files(patterns,{files:!0,emptyDirectories:!0},signal)}async files(patterns,options,signal){
const question=this.#workspace.list(patterns,options),drop=()=>question.drop();signal.addEventListener("abort",drop,{once:!0}),signal.aborted&&drop();const answer=await question.answer;return signal.removeEventListener(
"abort",drop),answer??{kind:"dropped"}}filesMayHaveChanged(){this.#workspace.filesMayHaveChanged()}}function entriesOf(files){return Array.from((0,file_listing.H)(files),({path,kind})=>({path,kind}))}
function unmatchedText(key,{unmatched}){const which=(0,words.KE)(unmatched.map(pattern=>JSON.stringify(pattern)),3);return`${key}: expected patterns that match a file; ${which} ${unmatched.length===1?
"matches":"match"} none`}var external_node_path_=__webpack_require__(6760),promises_=__webpack_require__(1455);class ArchivedOutputs{#store;#workspace;#temporary;#packing=Promise.resolve();#count=0;constructor(store,workspace,temporary){
this.#store=store,this.#workspace=workspace,this.#temporary=temporary}async keep(files,signal){const kept=this.#packing.then(async()=>await this.#keepNow(files,signal)).catch(noticeOf);return this.#packing=
kept,await kept}async#keepNow({entries,log},signal){const{packArchive}=await Promise.all([__webpack_require__.e(118),__webpack_require__.e(362),__webpack_require__.e(875)]).then(__webpack_require__.bind(
__webpack_require__,5875)),to=await this.#newFile();try{const packed=await packArchive({workspace:this.#workspace,entries,log,to,signal});if(packed.kind==="problem")return{kind:"notice",notice:packed.
problem};const{sha256,bytes}=packed,kept=await this.#store.keep(sha256,to,signal);switch(kept.kind){case"kept":case"exists":return{kind:"kept",archive:{sha256,bytes}};case"not-kept":case"notice":return kept}}finally{
await(0,promises_.rm)(to,{force:!0}).catch(()=>{})}}async restore(archive,remove,signal){try{return await this.#restoreNow(archive,remove,signal)}catch(error){return{kind:"not-restored",because:(0,message_of.
b)(error)}}}async#restoreNow(archive,remove,signal){const to=await this.#newFile();try{const fetched=await this.#store.fetch(archive.sha256,to,signal);if(fetched.kind==="notice")return{kind:"not-resto\
red",because:fetched.notice};if(fetched.kind==="missing")return{kind:"not-restored",because:"its archive is not kept any more"};const{restoreArchive}=await Promise.all([__webpack_require__.e(118),__webpack_require__.
e(362),__webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__,4752)),restored=await restoreArchive({archive:to,expected:archive,workspace:this.#workspace,remove,logTo:void 0,signal});
return restored.kind==="restored"?{kind:"restored"}:{kind:"not-restored",because:restored.problem}}finally{await(0,promises_.rm)(to,{force:!0}).catch(()=>{})}}async close(){await(0,promises_.rm)(this.#temporary,
{recursive:!0,force:!0}).catch(()=>{})}async#newFile(){return await(0,promises_.mkdir)(this.#temporary,{recursive:!0,mode:448}),this.#count+=1,(0,external_node_path_.join)(this.#temporary,`${this.#count}\
.tar.gz`)}}function noticeOf(error){return{kind:"notice",notice:(0,message_of.b)(error)}}class KeptOutputs{#openArchives;#tools;#lists;#made;#keeping=[];#notices=new Set;#archives;constructor(openArchives,tools,lists,made){
this.#openArchives=openArchives,this.#tools=tools,this.#lists=lists,this.#made=made}async restore(id2,{outputs=[]},remembered,signal){if(outputs.length===0)return;const there=await this.#lists.outputs(
outputs,signal);if(there.kind!=="files")return there.kind==="problem"?there.problem:"the run ends";const entries=entriesOf(there.files);if(there.files.digest===remembered.outputs)return this.#made.note(
id2,entries);const shared=this.#made.notTheirs(id2,entries);if(shared!==void 0)return shared;const archives=await this.#opened();if(remembered.archive===void 0||archives===void 0)return"its outputs ha\
ve changed, and are not kept";const restored=await archives.restore(remembered.archive,entries,signal);if(this.#lists.filesMayHaveChanged(),restored.kind==="not-restored")return`its outputs could not \
be restored: ${restored.because}`;const now=await this.#lists.outputs(outputs,signal);return now.kind==="files"&&now.files.digest===remembered.outputs?this.#made.note(id2,entriesOf(now.files)):"its ou\
tputs could not be restored: they are not what they were"}keep(files,signal,onKept){this.#keeping.push(this.#keep(files,signal,onKept))}async#keep(files,signal,onKept){try{const kept=await(await this.#opened())?.
keep(files,signal);kept?.kind==="kept"?onKept(kept.archive):kept?.kind==="notice"&&!signal.aborted&&this.#notices.add(kept.notice)}catch(error){this.#notices.add((0,message_of.b)(error))}}async finish(){
return await Promise.all(this.#keeping),await(await this.#archives)?.close(),[...this.#notices]}async#opened(){if(this.#openArchives===void 0)return;const{workspace,temporaryDirectory}=this.#tools;return this.#archives??=
this.#openArchives().then(store=>new ArchivedOutputs(store,workspace,temporaryDirectory)),await this.#archives}}var external_node_crypto_=__webpack_require__(7598);const fingerprintVersion="1",keptDigits=16;
function fingerprintOf(parts){const digests=[...parts].map(([name,texts])=>[name,digestOf(texts)]).toSorted(([one],[other])=>one<other?-1:1);return{fingerprint:digestOf([fingerprintVersion,...digests.
flat()]),parts:new Map(digests.map(([name,digest])=>[name,digest.slice(0,keptDigits)]))}}function digestOf(texts){const hash=(0,external_node_crypto_.createHash)("sha256");for(const text of texts)hash.
update(`${Buffer.byteLength(text)}:`).update(text);return hash.digest("hex")}var input_digests=__webpack_require__(2675),need_states=__webpack_require__(3190),variable_name=__webpack_require__(2539),task_files_exports=__webpack_require__(
628);function taskParts(task,{work,workingDirectory,variables,outputs=[]},workspace,{inputs,needs,exports,common}){const parts=new Map(common);parts.set("command",commandTexts(work)),parts.set("workin\
g directory",[(0,external_node_path_.relative)(workspace,workingDirectory).replaceAll(external_node_path_.sep,"/")]),parts.set("inputs",[inputs]),parts.set("patterns of outputs",outputs),task.matrix!==
void 0&&parts.set("matrix",[JSON.stringify([...task.matrix.values])]),task.cpusStated&&parts.set("cpus",[String(task.cpus)]);for(const[name,value]of variableParts(variables,exports))parts.set(name,[value]);
const path=(0,task_files_exports.bl)(exports);path.length>0&&parts.set("directories before PATH",path);for(const[id2,text]of needs)parts.set(`need ${id2}`,[text]);return parts}function variableParts({
file,own},exports){const last=new Map,layers=[["env",file],["exported",(0,task_files_exports.JA)(exports)],["env",own]];for(const[setBy,variables]of layers)for(const[name,value]of variables)last.set((0,variable_name.
w)(name,process.platform),[`${setBy} ${name}`,value]);return new Map(last.values())}function commandTexts(work){switch(work.kind){case"script":return["script",work.shell??"",work.script];case"command":
return["command",...work.words];case"join":return["join"]}}const emptyInputs="it is not remembered: every pattern of its inputs is empty once evaluated";async function lookAt(task,preparation,{common,
lists,workspace,exportsFor,known},signal){const{inputs}=preparation;if(inputs===void 0)return{kind:"problem",problem:emptyInputs,concernsAll:!1};if(common.kind==="problem")return{kind:"problem",problem:`\
no task is remembered: ${common.problem}`,concernsAll:!0};const states=(0,need_states.v)(task,inputs,known);if(states.kind==="unknown"){const{need}=states;return{kind:"needs-unknown",because:`it needs\
 ${need}, which ran and is not remembered: state what ${need} makes as its outputs, and these among the inputs`}}const list=await lists.files(inputs,{files:!0},signal);if(list.kind==="dropped")return list;
if(list.kind==="problem"||list.files.unmatched.length>0)return{kind:"problem",problem:`it is not remembered: ${list.kind==="problem"?list.problem:unmatchedText("inputs",list.files)}`,concernsAll:!1};const parts=taskParts(
task,preparation,workspace,{inputs:list.files.digest,needs:states.needs,exports:exportsFor(task),common:common.parts}),inputsNow=inputsOf(list.files);return{kind:"looked",looked:{state:{...fingerprintOf(
parts),get inputs(){return inputsNow()}},listing:list.files.digest}}}function inputsOf(files){return files.count>input_digests.tp?always((0,input_digests.m6)(digestsIn(files))):later(files)}function always(inputs){
return()=>inputs}function later(files){let known;return()=>known??=(0,input_digests.m6)(digestsIn(files))}function digestsIn(files){const digests=new Map;for(const{path,digest,isExecutable,kind}of(0,file_listing.
H)(files)){const letter=kind==="link"?"l":isExecutable?"x":"f";digests.set(path,`${letter}${digest}`)}return digests}class MadeFiles{#lists;#workspace;#makers=new Map;constructor(lists,workspace){this.#lists=
lists,this.#workspace=workspace}note(id2,entries){const problem=this.notTheirs(id2,entries);if(problem===void 0)for(const{path}of entries)this.#makers.set(path,id2);return problem}notTheirs(id2,entries){
const other=entries.find(entry=>!this.#mayHave(id2,entry));return other===void 0?void 0:`${JSON.stringify(other.path)} is among the outputs of ${this.#makers.get(other.path)??""} too`}async remove(id2,{
inputs=[],outputs=[]},signal){if(outputs.length===0)return;const there=await this.#lists.outputs(outputs,signal);if(there.kind==="problem")return`its outputs could not be removed: ${there.problem}`;if(there.
kind==="dropped"||there.files.count===0)return;const entries=entriesOf(there.files),inputFiles=await this.#lists.files(inputs,{files:!0},signal);if(inputFiles.kind==="dropped")return;if(inputFiles.kind===
"problem")return"its outputs stay where they are, since its inputs cannot be listed";const areInputs=new Set(Array.from((0,file_listing.H)(inputFiles.files),({path})=>path)),shared=entries.find(({path})=>areInputs.
has(path));if(shared!==void 0)return`its outputs stay where they are: ${JSON.stringify(shared.path)} is an input as well`;const{removeOutputs}=await __webpack_require__.e(462).then(__webpack_require__.
bind(__webpack_require__,1462)),removed=await removeOutputs(this.#workspace,entries.filter(entry=>this.#mayHave(id2,entry)));return this.#lists.filesMayHaveChanged(),removed.kind==="problem"?`its outp\
uts could not be removed: ${removed.problem}`:this.notTheirs(id2,entries)}#mayHave(id2,{path}){return(this.#makers.get(path)??id2)===id2}}var why_again=__webpack_require__(9220);const unknownFiles="ot\
hers may need the files that it makes: state them as its outputs, or outputs: [] when it makes none",noOutputs="0".repeat(64);class Remembering{#memory;#tools;#states=new Map;#standing=new Set;#outputs=new Map;#made;#kept;#remembered=new Map;#end=new AbortController;#hasWarnedOfAll=!1;#lists;#common;constructor(memory,tools){
this.#memory=memory,this.#tools=tools,this.#lists=new FileLists(tools.files),this.#made=new MadeFiles(this.#lists,tools.workspace),this.#kept=new KeptOutputs(memory.openArchives,tools,this.#lists,this.#made)}concerns=({
inputs,mayBeRemembered})=>mayBeRemembered&&inputs!==void 0;async find(asked,signal){try{return await this.#find(asked,signal)}catch(error){signal.aborted||this.#forget(asked.task.id,(0,message_of.b)(error));
return}}async#find({task,preparation},signal){const looked=await this.#lookAt(task,preparation,signal);if(signal.aborted)return;if(looked!==void 0){this.#states.set(task.id,looked);const given=this.#memory.
gives?await this.#given(task,preparation,looked,signal):void 0;if(given!==void 0||signal.aborted)return given}const kept=await this.#made.remove(task.id,preparation,signal);kept!==void 0&&this.#forget(
task.id,kept)}async foresee(task,preparation,signal){this.#outputs.set(task.id,preparation.outputs??[]);const looked=await this.#lookAt(task,preparation,signal);if(looked===void 0)return;this.#states.
set(task.id,looked),this.#standing.add(task.id);const foresight=(0,why_again.pi)(looked.state,this.#memory.recordsOf(task));return foresight.kind==="unchanged"&&this.#leavesUnknown(task,preparation)?{
kind:"runs",because:[unknownFiles]}:foresight}#leavesUnknown({id:id2},{outputs}){return outputs===void 0&&this.#tools.needed.has(id2)}async#given(task,preparation,{state},signal){const records=this.#memory.
recordsOf(task),record=records.find(({remembered})=>remembered?.fingerprint===state.fingerprint);if(record?.remembered===void 0){records.length>0&&this.#tools.explain(task.id,(0,why_again.zC)(state,records));
return}if(this.#leavesUnknown(task,preparation)){this.#tools.explain(task.id,unknownFiles);return}const problem=await this.#kept.restore(task.id,preparation,record.remembered,signal);if(!signal.aborted){
if(problem!==void 0){this.#tools.explain(task.id,problem);return}return this.#outputs.set(task.id,preparation.outputs??[]),this.#standing.add(task.id),{result:"success",tolerated:!1,from:{kind:"unchan\
ged",since:(0,why_again.I)(record)},seconds:record.seconds,files:record.files}}}async#lookAt(task,preparation,signal){if(this.#memory.openArchives===void 0)return;const tools=this.#tools;this.#common??=
commonParts(this.#memory.common,tools.step,tools.workspace);const found=await lookAt(task,preparation,{common:await this.#common,lists:this.#lists,workspace:tools.workspace,exportsFor:tools.exportsFor,
known:{taskOf:tools.taskOf,resultOf:tools.resultOf,fingerprintOf:id2=>this.#standing.has(id2)?this.#states.get(id2)?.state.fingerprint:this.#memory.fingerprints.get(id2),outputsOf:id2=>this.#outputs.get(
id2)}},signal);switch(found.kind){case"looked":return found.looked;case"needs-unknown":tools.explain(task.id,found.because);return;case"problem":found.concernsAll&&this.#hasWarnedOfAll||tools.warn(task.
id,found.problem),this.#hasWarnedOfAll||=found.concernsAll;return;case"dropped":return}}async succeeded(task,preparation,attempt,outcome){try{await this.#lookAgain(task,preparation,attempt,outcome)}catch(error){
this.#forget(task.id,(0,message_of.b)(error))}}async#lookAgain(task,preparation,attempt,outcome){const{signal}=this.#end,{inputs,outputs}=preparation;outputs!==void 0&&this.#outputs.set(task.id,outputs);
const looked=this.#states.get(task.id);if(looked===void 0||inputs===void 0)return;if(attempt>1||this.#isSecret(task.id,outcome))return this.#forget(task.id,void 0);this.#lists.filesMayHaveChanged();const again=await this.#lists.
files(inputs,{},signal);if(again.kind!=="files")return this.#forget(task.id,again.kind==="problem"?again.problem:void 0);if(again.files.digest!==looked.listing)return this.#forget(task.id,"its inputs \
changed while it ran");if(outputs===void 0||outputs.length===0)return this.#rememberWithoutFiles(task.id,looked.state,outcome);const made=await this.#lists.outputs(outputs,signal);if(made.kind!=="file\
s")return this.#forget(task.id,made.kind==="problem"?made.problem:void 0);if(made.files.unmatched.length>0)return this.#forget(task.id,unmatchedText("outputs",made.files));const entries=entriesOf(made.
files),shared=this.#made.note(task.id,entries);if(shared!==void 0)return this.#forget(task.id,shared);this.#standing.add(task.id);const log=this.#memory.keepsLogs?outcome.logFile:void 0;this.#keep(task.
id,looked.state,made.files.digest,{entries,log})}#isSecret(id2,{files}){return this.#tools.hasMasks(id2)||this.#tools.secrets.areIn(files)}#rememberWithoutFiles(id2,state,{logFile,logBytes}){this.#standing.
add(id2),this.#remembered.set(id2,{...state,outputs:noOutputs,archive:void 0}),!(!this.#memory.keepsLogs||logFile===void 0||logBytes===0)&&this.#keep(id2,state,noOutputs,{entries:[],log:logFile})}#keep(id2,state,outputs,files){
this.#kept.keep(files,this.#end.signal,archive=>this.#remembered.set(id2,{...state,outputs,archive}))}giveUp(){this.#end.abort()}async finish(){const notices=await this.#kept.finish();return{remembered:this.#remembered,
notices}}#forget(id2,because){this.#states.delete(id2),this.#standing.delete(id2),because!==void 0&&this.#tools.warn(id2,`it is not remembered: ${because}`)}}}),9220:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>sinceText,pi:()=>foresightOf,zC:()=>whyAgain});var _history_fingerprint_input_digests_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2675),_report_words_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8389);const namedInputs=3;function foresightOf(state,records){const same=records.find(({remembered})=>remembered?.fingerprint===state.fingerprint);if(same!==void 0)return{kind:"unchanged",since:sinceText(
same)};const record=records.find(({remembered})=>remembered!==void 0),changes=record?.remembered===void 0?[]:changedParts(state,record.remembered);return record===void 0||changes.length===0?{kind:"run\
s",because:[whyAgain(state,records)]}:{kind:"runs",because:changes.map(change=>`${change} since ${sinceText(record)}`)}}function whyAgain(state,records){const record=records.find(({remembered:remembered2})=>remembered2!==
void 0),{remembered}=record??{};if(record===void 0||remembered===void 0)return records[0]?.result==="failure"?"it failed the last time":"no earlier result is known";const changes=changedParts(state,remembered);
return`${changes.length===0?"what it depends on changed":changes.join("; ")} since ${sinceText(record)}`}function changedParts(state,remembered){const parts=[];for(const[name,digest]of state.parts){const before=remembered.
parts.get(name);before!==digest&&(name==="inputs"?parts.push(...inputTexts(state,remembered)):parts.push(before===void 0?`${name} is new`:`${name} changed`))}for(const name of remembered.parts.keys())
state.parts.has(name)||parts.push(`${name} is gone`);return parts}function inputTexts({inputs},remembered){const changes=(0,_history_fingerprint_input_digests_js__WEBPACK_IMPORTED_MODULE_0__.Ke)(remembered.
inputs,inputs);return changes===void 0?["its inputs changed"]:[...pathsText(changes.changed,"changed","changed"),...pathsText(changes.added,"is new","are new"),...pathsText(changes.removed,"is gone","\
are gone")]}function pathsText(paths,one,many){return paths.length===0?[]:[`${(0,_report_words_words_js__WEBPACK_IMPORTED_MODULE_1__.KE)(paths.map(shown),namedInputs)} ${paths.length===1?one:many}`]}function shown(path){
return path===""?"files in the workspace":path.endsWith("/")?`files in ${path}`:path}function sinceText({when}){const at=new Date(when);return`${[at.getFullYear(),at.getMonth()+1,at.getDate()].map(twoDigits).
join("-")} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`}function twoDigits(number){return String(number).padStart(2,"0")}}),1018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BE:()=>readyLogName,EL:()=>logFileName,e0:()=>isLogOf,pd:()=>logNames,qd:()=>logsFolder});const logsFolder="logs",devices=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i,
ownMark=/\.(?=(?:attempt-[0-9]+|ready)$)/i;function logNames(ids2){const names=new Map,taken=new Set;return ids2.forEach((id2,index)=>{let name=id2.replaceAll(/[^A-Za-z0-9_.()-]+|^\./g,"_").slice(0,100).
replace(devices,"$&_").replace(ownMark,"_");for(;taken.has(name.toLowerCase());)name=`${name}-${index}`.replace(ownMark,"_");taken.add(name.toLowerCase()),names.set(id2,name)}),names}function logFileName(name,attempt){
return attempt===1?`${name}.log`:`${name}.attempt-${attempt}.log`}function readyLogName(logName){return logName.replace(/\.log$/,".ready.log")}function isLogOf(ids2){const names=new Set([...logNames(ids2).
values()].map(name=>name.toLowerCase()));return file=>{const name=/^(.*?)(?:\.attempt-[0-9]+)?(?:\.ready)?\.log$/s.exec(file.toLowerCase())?.[1];return name!==void 0&&names.has(name)}}}),6893:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D0:()=>unfinishedName,GR:()=>resultsName,J1:()=>journalName,uD:()=>findReportFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_report_run_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8231),_report_results_results_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2571),_task_files_read_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1783),_log_names_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1018);const resultsName="results.json";function unfinishedName(name){return`${name}.part`}const journalName="events.ndjson",readers={
[resultsName]:text=>{const results=(0,_report_results_results_js__WEBPACK_IMPORTED_MODULE_3__.x8)(text);if(results===void 0)return;const paths=new Set(results.logs);return{namesLog:file=>paths.has(`${_log_names_js__WEBPACK_IMPORTED_MODULE_5__.
qd}/${file}`),leftRunning:results.leftRunning}},[journalName]:text=>{const journal=(0,_report_run_journal_js__WEBPACK_IMPORTED_MODULE_2__.a)(text);return journal===void 0?void 0:{namesLog:(0,_log_names_js__WEBPACK_IMPORTED_MODULE_5__.
e0)(journal.tasks),leftRunning:[]}}},largest=5e8;function findReportFile(directory,name){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,name);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(path,{throwIfNoEntry:!1})===void 0)return{kind:"nothing"};const file=(0,_task_files_read_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__.HA)(path,largest);switch(file.kind){case"content":{const report=readers[name](
Buffer.from(file.bytes).toString("utf8"));return report===void 0?{kind:"foreign",found:"one that Rundag did not write"}:{kind:"own",...report}}case"empty":return{kind:"foreign",found:"one that is empt\
y"};case"too-large":return{kind:"foreign",found:`one of ${file.size} bytes, which is too long to be looked into`};case"unreadable":return{kind:"foreign",found:`something else (${file.problem})`}}}}),5677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Az:()=>shardName,Vo:()=>shardInMatrix,bA:()=>mostShards});const mostShards=256;function shardInMatrix({index,of}){return`${index}-of-${of}`}function shardName({
index,of}){return`shard ${index}/${of}`}}),2979:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OD:()=>runContexts,OM:()=>taskContexts,
Oo:()=>once});var _github_combine_needs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3730),_host_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3214);const githubFields=["acti\
on","action_ref","action_repository","actor","actor_id","api_url","base_ref","event_name","event_path","graphql_url","head_ref","job","ref","ref_name","ref_type","repository","repository_id","reposito\
ry_owner","repository_owner_id","retention_days","run_attempt","run_id","run_number","server_url","sha","triggering_actor","workflow","workflow_ref","workflow_sha","workspace"],largestEvent=64*1024**2,
runnerFields=["name","temp","tool_cache","environment","debug"],systems=new Map([["linux","Linux"],["darwin","macOS"],["win32","Windows"]]),architectures=new Map([["x64","X64"],["ia32","X86"],["arm","\
ARM"],["arm64","ARM64"]]);function runContexts(environment,machine){const github=once(()=>githubContext(environment)),runner=once(()=>runnerContext(environment,machine));return new Map([["github",github],
["runner",runner],["env",()=>environment]])}function taskContexts(run,facts){return{get:name=>ownContext(name,run,facts)??run.get(name)}}function ownContext(name,run,facts){switch(name){case"env":return()=>merged(
run.get("env")?.(),facts.variables.file,facts.exported(),facts.variables.own);case"matrix":return()=>facts.matrix??null;case"needs":return()=>needsContext(facts.needs());case"task":return()=>taskContext(
facts);default:return}}function githubContext(environment){const variable=name=>environment.get(`GITHUB_${name.toUpperCase()}`)??"",repository=variable("repository"),host=variable("server_url").replace(
/^https?:\/\//,"");return new Map([...githubFields.map(name=>[name,variable(name)]),["ref_protected",variable("ref_protected")==="true"],["repositoryUrl",repository===""?"":`git://${host}/${repository}\
.git`],["event",readEvent(variable("event_path"))]])}function readEvent(path){try{return JSON.parse((0,_host_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__.rU)(path,largestEvent).toString("utf8"))}catch{
return{}}}function runnerContext(environment,{platform,arch}){const variable=name=>environment.get(`RUNNER_${name.toUpperCase()}`)??"";return new Map([...runnerFields.map(name=>[name,variable(name)]),
["os",variable("os")||(systems.get(platform)??"")],["arch",variable("arch")||(architectures.get(arch)??"")]])}function needsContext(needs){return new Map([...needs].map(([id2,instances])=>[id2,new Map(
Object.entries((0,_github_combine_needs_js__WEBPACK_IMPORTED_MODULE_1__.F)(instances)))]))}function taskContext({id:id2,cpus,attempt}){const started=attempt===void 0?{}:{slot:attempt.slot,attempt:attempt.
number};return{id:id2,cpus,...started}}function merged(process2,...over){const all=new Map(process2 instanceof Map?process2:[]);for(const layer of over)for(const[name,value]of layer)all.set(name,value);
return all}function once(make){let made;return()=>(made??={value:make()}).value}}),1806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{aK:()=>stepEnvironment,en:()=>shellEnvironment,rH:()=>taskEnvironment,sy:()=>withheldNames});var _language_expressions_expression_data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6855),_model_task_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2672),_github_variable_name_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2539);const withheld=/^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL|ACTIONS_CACHE_SERVICE_V2|ACTIONS_CACHE_MODE|RUNDAG_HISTORY_TOKEN)$/s;
function withheldNames(variables,platform){return Object.keys(variables).filter(name=>withheld.test((0,_github_variable_name_js__WEBPACK_IMPORTED_MODULE_1__.w)(name,platform)))}function stepEnvironment(variables,platform){
const kept=new Map;for(const[name,value]of Object.entries(variables))value!==void 0&&!withheld.test((0,_github_variable_name_js__WEBPACK_IMPORTED_MODULE_1__.w)(name,platform))&&kept.set(name,value);return kept}
function shellEnvironment({base,exportedPath,platform}){if(exportedPath.length===0)return base;const name=(platform==="win32"?[...base.keys()].find(key=>key.toUpperCase()==="PATH"):void 0)??"PATH";return new Map(
base).set(name,prefixedPath(exportedPath,base.get(name),platform))}function prefixedPath(exported,path,platform){const directories=exported.toReversed();return path!==void 0&&path!==""&&directories.push(
path),directories.join(platform==="win32"?";":":")}function taskEnvironment(parts){const{platform,rundag}=parts,environment=new Map(parts.base),spelling=platform==="win32"?spellings(environment):void 0,
nameOf=name=>spelling?.get(name.toUpperCase())??name,set=(name,value)=>{const spelt=nameOf(name);spelling?.set(name.toUpperCase(),spelt),environment.set(spelt,value)};parts.traceparent!==void 0&&set("\
TRACEPARENT",parts.traceparent);for(const layer of[parts.fileEnv,parts.exportedEnv,parts.taskEnv])for(const[name,value]of layer)set(name,value);parts.exportedPath.length>0&&set("PATH",prefixedPath(parts.
exportedPath,environment.get(nameOf("PATH")),platform));for(const[key,value]of parts.matrix)set((0,_model_task_js__WEBPACK_IMPORTED_MODULE_2__.i)(key),matrixText(value));set("RUNDAG_TASK",rundag.task),
set("RUNDAG_SLOT",String(rundag.slot)),set("RUNDAG_ATTEMPT",String(rundag.attempt)),set("RUNDAG_PARALLELISM",String(rundag.parallelism)),rundag.cpus!==void 0&&set("RUNDAG_CPUS",String(rundag.cpus));for(const[
name,value]of parts.share)environment.has(nameOf(name))||set(name,value);for(const[name,value]of parts.taskFileEntries)set(name,value);return environment}function matrixText(value){return value===null?
"":typeof value=="string"?value:(0,_language_expressions_expression_data_js__WEBPACK_IMPORTED_MODULE_0__.j4)(value)}function spellings(environment){return new Map([...environment.keys()].map(name=>[name.
toUpperCase(),name]))}}),6774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>Inquiry});class Inquiry{#answers=new Map;evaluate(what){
let missing;const hashFiles=(...question)=>{const answer=this.#answers.get(keyOf(question));switch(answer?.kind){case"hash":return answer.hash;case"problem":throw new Error(answer.problem);case void 0:
throw missing??=question,new Error("hashFiles is not answered yet")}},value=what(new Map([["hashfiles",hashFiles]]));return missing===void 0?{kind:"known",value}:{kind:"waits",question:missing}}receive(question,answer){
this.#answers.set(keyOf(question),answer)}}function keyOf(question){return JSON.stringify(question)}}),5266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>Ledger});var combine_needs=__webpack_require__(3730),spellings=__webpack_require__(9813),outcome=__webpack_require__(6805),task_files_exports=__webpack_require__(628),variable_name=__webpack_require__(
2539);function mergeTaskFiles(tasks,platform){const needs=needsByRank(tasks),writings=new Map,path=new Set;for(const[rank,{files}]of tasks.entries()){for(const[name,value]of files.env){const key=(0,variable_name.
w)(name,platform),earlier=writings.get(key);earlier===void 0?writings.set(key,[{rank,name,value}]):earlier.push({rank,name,value})}for(const directory of files.path)path.delete(directory),path.add(directory)}
const env=new Map,conflicts=[];for(const writers of writings.values()){const last=writers.at(-1);last!==void 0&&env.set(last.name,last.value);const conflict=findConflict(writers,needs,tasks);conflict!==
void 0&&conflicts.push(conflict)}return{env,path:[...path],conflicts}}function needsByRank(tasks){const ranks=new Map;return tasks.map(({task,needs},rank)=>{const needed=needs.map(need=>{const needRank=ranks.
get(need);if(needRank===void 0)throw new Error(`internal error: ${need}, needed by ${task}, is not before it`);return needRank});return ranks.set(task,rank),needed})}function findConflict(writers,needs,tasks){
let agreeing=[];for(const writer of writers){const[any]=agreeing;if(any!==void 0&&any.value!==writer.value){const ancestors=ancestorsDownTo(any.rank,writer.rank,needs),rival=agreeing.find(({rank})=>!ancestors.
has(rank)),first=rival&&tasks[rival.rank],second=tasks[writer.rank];if(first!==void 0&&second!==void 0)return{name:writer.name,first:first.task,second:second.task};agreeing=[]}agreeing.push(writer)}}function ancestorsDownTo(lowest,rank,needs){
const found=new Set,open=[rank];for(let current=open.pop();current!==void 0;current=open.pop())for(const need of needs[current]??[])need<lowest||found.has(need)||(found.add(need),open.push(need));return found}
class Ledger{#ordered;#ranks;#instances;#spellings;#files=new Map;#later=new Map;#serial=0;#exports=new Map;#exported=!1;#platform;constructor(ordered,platform){this.#ordered=ordered,this.#platform=platform;
const ranks=new Map;for(const{id:id2}of ordered)ranks.set(id2,ranks.size);this.#ranks=ranks;const instances=new Map;for(const task of ordered){if(task.matrix===void 0)continue;const siblings=instances.
get(task.key);siblings===void 0?instances.set(task.key,[task]):siblings.push(task)}this.#instances=instances}record(task,files){this.#later.has(task.id)?this.#later.set(task.id,files):this.#show(task.
id,files)}recordReady(task,files){this.#later.set(task.id,files),this.#show(task.id,files)}exportsFor(task){return this.#exported?(0,task_files_exports.yE)(task.needs.map(need=>this.#handedDownBy(need))):
task_files_exports.R8}needsOf(task,resultOf){return new Map(task.needKeys.map(key=>{const ids2=this.instancesOf(key).map(({id:id2})=>id2),ended=(ids2.length===1?ids2:this.#inOrderOfEnd(ids2)).map(id2=>({
result:resultOf(id2)??"skipped",outputs:this.#shownBy(id2).outputs}));return[key,ended]}))}resultOfKey(written,resultOf){this.#spellings??=new spellings.W(new Set(this.#ordered.map(({key})=>key)));const instances=this.
instancesOf(this.#spellings.find(written)??written),results=instances.flatMap(({id:id2})=>resultOf(id2)??[]);if(!(results.length===0||results.length<instances.length))return(0,combine_needs.F)(results.
map(result=>({result,outputs:outcome.oI.outputs}))).result}taskOf(id2){return this.#ordered[this.#ranks.get(id2)??-1]}instancesOf(key){const instances=this.#instances.get(key);if(instances!==void 0)return instances;
const task=this.taskOf(key);return task===void 0||task.matrix!==void 0?[]:[task]}outputsOf(id2){return this.#shownBy(id2).outputs.keys()}merged(){const ended=this.#ordered.map(task=>({task:task.id,needs:task.
needs,files:this.#later.get(task.id)??this.#shownBy(task.id)}));return mergeTaskFiles(ended,this.#platform)}#show(id2,files){this.#files.delete(id2),files!==outcome.oI&&(this.#serial+=1,this.#files.set(
id2,{files,serial:this.#serial}),(files.env.size>0||files.path.length>0)&&(this.#exported=!0))}#shownBy(id2){return this.#files.get(id2)?.files??outcome.oI}#inOrderOfEnd(ids2){const serialOf=id2=>this.#files.
get(id2)?.serial??0;return ids2.toSorted((left,right)=>serialOf(left)-serialOf(right))}#handedDownBy(id2){const known=this.#exports.get(id2);if(known!==void 0)return known;const open=[id2];for(let next=open.
at(-1);next!==void 0;next=open.at(-1)){if(this.#exports.has(next)){open.pop();continue}const task=this.taskOf(next);if(task===void 0)throw new Error(`internal error: no task has the id ${next}`);const missing=task.
needs.filter(need=>!this.#exports.has(need));if(missing.length>0){for(const need of missing)open.push(need);continue}open.pop();const inherited=(0,task_files_exports.yE)(task.needs.map(need=>this.#exports.
get(need)??task_files_exports.R8));this.#exports.set(next,(0,task_files_exports.V3)(inherited,this.#ranks.get(next)??0,this.#shownBy(next),this.#platform))}return this.#exports.get(id2)??task_files_exports.
R8}}}),9464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>lookUpTask});var _model_message_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
898),_inquiry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6774);async function lookUpTask(task,signal,{lookUp,preparer,ask,remark}){try{const preparation=await prepare(task,signal,preparer,ask);
return preparation&&await lookUp.find({task,preparation},signal)}catch(error){signal.aborted||remark(task.id,`it runs, since an earlier result could not be looked up: ${(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_0__.
b)(error)}`);return}}async function prepare(task,signal,preparer,ask){const inquiry=new _inquiry_js__WEBPACK_IMPORTED_MODULE_1__.o;for(;;){const inquired=preparer.prepareEarly(task,inquiry);if(inquired.
kind==="known")return inquired.value.kind==="prepared"?inquired.value.preparation:void 0;const asked=ask(inquired.question),drop=()=>asked.drop();signal.addEventListener("abort",drop,{once:!0});const answer=await asked.
answer;if(signal.removeEventListener("abort",drop),answer===void 0)return;inquiry.receive(inquired.question,answer)}}}),1120:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>TaskPreparer});var condition=__webpack_require__(1979),expression_types=__webpack_require__(1282),workflow_command=__webpack_require__(1826);const workerVariables=[
"CARGO_BUILD_JOBS","CMAKE_BUILD_PARALLEL_LEVEL","DOTNET_PROCESSOR_COUNT","GOMAXPROCS","NEXTEST_TEST_THREADS","OMP_NUM_THREADS","PARALLEL_WORKERS","PYTEST_XDIST_AUTO_NUM_WORKERS","RAYON_NUM_THREADS","R\
UST_TEST_THREADS","VITEST_MAX_WORKERS"];function shareVariables({stated,shareCpus,makeFlags}){const variables=new Map;if(shareCpus==="off")return variables;const workers=stated===void 0?void 0:Math.max(
1,Math.floor(stated));if(workers!==void 0)for(const name of workerVariables)variables.set(name,String(workers));return makeFlags!==void 0&&variables.set("MAKEFLAGS",workers===void 0||workers===1?makeFlags:
`-j${workers}`),variables}var environment=__webpack_require__(1806),task_files_exports=__webpack_require__(628),external_node_path_=__webpack_require__(6760),evaluate=__webpack_require__(787),file_patterns=__webpack_require__(
7228);class BadExpression extends Error{at;constructor(task,key,problem){super(`${key}: ${problem}`),this.at=task.places.get(key)??task.at}}function evaluateVariables(task,contextsWith,functions){const file=new Map,
own=new Map,contexts=contextsWith({file,own});for(const[name,template]of task.fileEnv){const evaluated=(0,evaluate.M1)(template,contexts,functions);if(evaluated.kind==="value")file.set(name,evaluated.
value);else if(!task.env.has(name))throw new BadExpression(task,`env.${name}`,evaluated.problem)}for(const[name,template]of task.env){const evaluated=(0,evaluate.M1)(template,contexts,functions);if(evaluated.
kind==="problem")throw new BadExpression(task,`env.${name}`,evaluated.problem);own.set(name,evaluated.value)}return{file,own}}function prepareAttempt(task,base,contextsWith,functions){const valueOf=(key,evaluated)=>{
if(evaluated.kind==="value")return evaluated.value;throw new BadExpression(task,key,evaluated.problem)};try{const variables=evaluateVariables(task,contextsWith,functions),contexts=contextsWith(variables),
text=(key,template)=>valueOf(key,(0,evaluate.M1)(template,contexts,functions)),{timeout,continueOnError,workingDirectory}=task,ready=task.service?.ready,inputs=evaluatePatterns(task,"inputs",text),outputs=evaluatePatterns(
task,"outputs",text),both=outputs?.find(pattern=>!(0,file_patterns.bX)(pattern)&&inputs?.includes(pattern)===!0);if(both!==void 0)throw new BadExpression(task,"outputs",`${JSON.stringify(both)} is bot\
h an input and an output`);return{kind:"prepared",preparation:{variables,name:named(task,text("name",task.name)),work:evaluateWork(task.work,text),workingDirectory:workingDirectory===void 0?base:(0,external_node_path_.
resolve)(base,text("working-directory",workingDirectory)),timeoutSeconds:timeout===void 0?void 0:timeout.kind==="seconds"?timeout.seconds:60*valueOf("timeout-minutes",(0,evaluate.Ap)(timeout.minutes,contexts,
functions)),inputs:inputs?.length===0&&task.inputs?.length!==0?void 0:inputs,outputs,junit:evaluatePatterns(task,"junit",text),ready:ready?.evaluate(readingProbe(task,`service.ready.${ready.kind}`,text)),
continueOnError:typeof continueOnError=="string"?valueOf("continue-on-error",(0,evaluate.Ig)(continueOnError,contexts,functions)):continueOnError}}}catch(error){if(error instanceof BadExpression)return{
kind:"problem",problem:error.message,at:error.at};throw error}}function named({id:id2},name){return name.trim()===""?id2:name}function evaluateWork(work,text){switch(work.kind){case"script":return{...work,
script:text("run",work.script)};case"command":return{...work,words:work.words.map(word=>text("command",word))};case"join":return work}}function evaluatePatterns(task,key,text){const patterns=task[key]?.
flatMap(template=>(0,file_patterns.fv)(text(key,template)));if(patterns===void 0)return;const problem=(0,file_patterns.le)(key,patterns)??(0,file_patterns.B2)(patterns);if(problem===void 0)return patterns;
const hint=problem.hint===void 0?"":`: ${problem.hint}`;throw new BadExpression(task,key,`${problem.message}${hint}`)}function readingProbe(task,key,text){return(template,meaning,expected)=>{const written=text(
key,template),value=meaning(written);if(value===void 0)throw new BadExpression(task,key,`expected ${expected}, found ${JSON.stringify(written)}`);return value}}var task_contexts=__webpack_require__(2979),
task_inquiry=__webpack_require__(6774),log_names=__webpack_require__(1018);class TaskPreparer{#surroundings;#ledger;#inquiries=new Map;constructor(surroundings,ledger){this.#surroundings=surroundings,
this.#ledger=ledger}judge(task,standing){const inquiry=this.#inquiries.get(task.id)??new task_inquiry.o,inquired=inquiry.evaluate(functions=>this.#judgeWith(task,standing,functions));return inquired.kind===
"known"?inquired.value:(this.#inquiries.set(task.id,inquiry),inquired)}receiveAnswer(id2,question,answer){this.#inquiries.get(id2)?.receive(question,answer)}#judgeWith(task,standing,functions){const{resultOf}=this.#surroundings,
status={...standing,resultOf:id2=>this.#ledger.resultOfKey(id2,resultOf)};let bad;const env=(0,task_contexts.Oo)(()=>{try{const variables=evaluateVariables(task,soFar=>this.#contexts(task,soFar),functions);
return this.#contexts(task,variables).get("env")?.()??null}catch(error){throw error instanceof BadExpression&&(bad=error),error}}),contexts=(0,expression_types.e)(this.#contexts(task,noVariables),"env",
env),evaluated=(0,condition.F9)(task.condition??"",contexts,status,functions);return evaluated.kind==="value"?{kind:evaluated.value?"run":"skip"}:(bad??=new BadExpression(task,"if",evaluated.problem),
{kind:"bad",problem:bad.message,at:bad.at})}prepare(task,attempt,slot,inquiry){const{workingDirectory}=this.#surroundings;return inquiry.evaluate(functions=>prepareAttempt(task,workingDirectory,variables=>this.#contexts(
task,variables,{slot,number:attempt}),functions))}prepareEarly(task,inquiry){const{workingDirectory}=this.#surroundings;return inquiry.evaluate(functions=>prepareAttempt(task,workingDirectory,variables=>this.#contexts(
task,variables),functions))}orderFor(task,attempt,slot,preparation,files,onLine,onUnendedLine){const{work,workingDirectory,timeoutSeconds,variables}=preparation;if(work.kind==="join")throw new Error(`\
internal error: the join ${task.id} was started`);const{stepEnvironment,parallelism,shareCpus,makeFlags,platform,logNames,traceparentOf,debug}=this.#surroundings,cpus=cpusOf(task,parallelism),stated=task.
cpusStated?cpus:void 0,exports=this.#ledger.exportsFor(task),path=(0,task_files_exports.bl)(exports),exported=(0,task_files_exports.JA)(exports);exports!==task_files_exports.R8&&debug?.({kind:"inherit\
s",env:[...exported.keys()],directories:path.length},task.id);const logName=logNames.get(task.id)??task.id;return{task:task.id,attempt,slot,work,workingDirectory,timeoutSeconds,cpus,strictCleanup:task.
strictCleanup,leaveRunning:task.leaveRunning,onLine,...task.service?.ready.kind==="log"?{onUnendedLine}:{lineMarks:workflow_command.wl},logName:(0,log_names.EL)(logName,attempt),shellEnv:(0,environment.
en)({base:stepEnvironment,exportedPath:path,platform}),env:(0,environment.rH)({base:stepEnvironment,fileEnv:variables.file,exportedEnv:exported,taskEnv:variables.own,exportedPath:path,matrix:task.matrix?.
values??noValues,rundag:{task:task.id,slot,attempt,parallelism,cpus:stated},traceparent:traceparentOf?.(task.id,attempt),share:shareVariables({stated,shareCpus,makeFlags}),taskFileEntries:files.entries,
platform}),...task.service===void 0?{}:{service:{stopSignal:task.service.stopSignal,stopSeconds:task.service.stopSeconds}}}}#contexts(task,variables,attempt){const{runContexts,parallelism,resultOf}=this.#surroundings;
return(0,task_contexts.OM)(runContexts,{id:task.id,cpus:cpusOf(task,parallelism),attempt,exported:()=>(0,task_files_exports.JA)(this.#ledger.exportsFor(task)),variables,matrix:task.matrix?.values,needs:()=>this.#ledger.
needsOf(task,resultOf)})}}const noValues=new Map,noVariables={file:noValues,own:noValues};function cpusOf(task,parallelism){return task.cpus==="all"?parallelism:Math.min(task.cpus,parallelism)}}),628:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JA:()=>exportedEnv,R8:()=>noExports,V3:()=>addExports,bl:()=>exportedPath,yE:()=>joinExports});var _github_variable_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2539);const noExports={own:void 0,handedDown:[],exporters:0};function joinExports(handedDown){const distinct=[...new Set(handedDown)].filter(exports=>exports!==noExports),[first,...others]=distinct.toSorted(
(left,right)=>right.exporters-left.exporters);if(first===void 0)return noExports;if(others.length===0)return first;const union=new Collection,adding=[first,...others].filter(exports=>union.add(exports));
return adding.length===1?first:{own:void 0,handedDown:adding,exporters:union.owns.length}}function addExports(inherited,rank,{env,path},platform){return env.size===0&&path.length===0?inherited:{own:{env,
path,rank,platform},handedDown:inherited===noExports?[]:[inherited],exporters:inherited.exporters+1}}function exportedEnv(exports){const byKey=new Map;for(const{env,platform}of inOrder(exports))for(const entry of env)
byKey.set((0,_github_variable_name_js__WEBPACK_IMPORTED_MODULE_0__.w)(entry[0],platform),entry);return new Map(byKey.values())}function exportedPath(exports){const directories=new Set;for(const{path}of inOrder(
exports))for(const directory of path)directories.delete(directory),directories.add(directory);return[...directories]}function inOrder(exports){const all=new Collection;return all.add(exports),all.owns.
toSorted((left,right)=>left.rank-right.rank)}class Collection{owns=[];#seen=new Set;add(exports){const before=this.owns.length,open=[exports];for(let next=open.pop();next!==void 0;next=open.pop())if(!this.#seen.
has(next)){this.#seen.add(next),next.own!==void 0&&this.owns.push(next.own);for(const exported of next.handedDown)open.push(exported)}return this.owns.length>before}}}),8058:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LK:()=>FileAllowance,vC:()=>largestOfRun,xQ:()=>largestSummaries});var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5314);const largestOfRun=64*
1024**2,largestSummaries=8*1024**2,perEntry=128,counted=["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_PATH"];class FileAllowance{#limit;#summaryLimit;#held=new Map;#values=0;#summaries=0;constructor(limit=largestOfRun,summaryLimit=largestSummaries){
this.#limit=limit,this.#summaryLimit=summaryLimit}admit(task,files,bytes){this.#release(task);const cost={GITHUB_OUTPUT:bytes.GITHUB_OUTPUT+perEntry*files.outputs.size,GITHUB_ENV:bytes.GITHUB_ENV+perEntry*
files.env.size,GITHUB_PATH:bytes.GITHUB_PATH+perEntry*files.path.length};let values=0;for(const file of counted){const left=this.#limit-this.#values-values;if(cost[file]>left)return{kind:"refused",file,
problem:this.#problem(cost[file],left)};values+=cost[file]}const summary=bytes.GITHUB_STEP_SUMMARY,fits=this.#summaries+summary<=this.#summaryLimit;if(this.#hold(task,values,fits?summary:0),fits)return{
kind:"admitted"};const limit=shown(this.#summaryLimit);return{kind:"no-summary",problem:`GITHUB_STEP_SUMMARY is dropped: it has ${shown(summary)} bytes, and the summaries of all tasks of a run may hav\
e ${limit} together, ${shown(this.#summaryLimit-this.#summaries)} of which are left`}}#problem(cost,left){const bound=`all tasks of a run may write ${shown(this.#limit)} bytes to GITHUB_OUTPUT, GITHUB\
_ENV and GITHUB_PATH together, each name counted with ${perEntry} more`;return`expected at most the ${shown(left)} bytes that are left (${bound}), found ${shown(cost)}: write large data to a file of y\
our own and pass its path`}#hold(task,values,summary){values+summary!==0&&(this.#held.set(task,{values,summary}),this.#values+=values,this.#summaries+=summary)}#release(task){const held=this.#held.get(
task);held!==void 0&&(this.#held.delete(task),this.#values-=held.values,this.#summaries-=held.summary)}}function shown(bytes){return(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__.r)(bytes)}}),1783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HA:()=>readUntrustedFile,i4:()=>readBeginning});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);function readUntrustedFile(path,limit){try{
const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);return stats.isFile()?stats.size===0?{kind:"empty"}:stats.size>limit?{kind:"too-large",size:stats.size}:readOpened(path,limit):notRegular(
stats)}catch(error){const code=error instanceof Error&&"code"in error?error.code:void 0;return code==="ENOENT"||code==="ENOTDIR"?{kind:"empty"}:{kind:"unreadable",problem:`cannot be read: ${String(error)}`}}}
function readBeginning(path,length){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);if(!stats.isFile())return notRegular(stats);const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path,untrustedFlags);try{const opened=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);if(!opened.isFile())return notRegular(opened);const bytes=Buffer.alloc(length),count=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(descriptor,bytes,0,length,0);return count===0?{kind:"empty"}:{kind:"content",bytes:bytes.subarray(0,count)}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}catch(error){
return{kind:"unreadable",problem:`cannot be read: ${String(error)}`}}}const untrustedFlags=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??
0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0);function readOpened(path,limit){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,untrustedFlags);try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
fstatSync)(descriptor);if(!stats.isFile())return notRegular(stats);const bytes=Buffer.alloc(Math.min(stats.size,limit)+1);let filled=0;for(;filled<bytes.length;){const count=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(descriptor,bytes,filled,bytes.length-filled,filled);if(count===0)return{kind:"content",bytes:bytes.subarray(0,filled)};filled+=count}return{kind:"unreadable",problem:"is still being written \
to"}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function notRegular(stats){return{kind:"unreadable",problem:`expected a regular file, found ${stats.isSymbolicLink()?"a sym\
bolic link":stats.isFIFO()?"a FIFO":stats.isDirectory()?"a directory":"a device or socket"}`}}}),9494:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{WF:()=>interpretTaskFiles,of:()=>largestTaskFile,XE:()=>taskFileVariables});function decodeText(bytes){const[first,second,third,fourth]=bytes;return first===239&&second===187&&third===
191?decodeAs("utf-8",bytes.subarray(3)):first===255&&second===254?third===0&&fourth===0?decodeUtf32(bytes.subarray(4),!0):decodeAs("utf-16le",bytes.subarray(2)):first===254&&second===255?decodeAs("utf\
-16be",bytes.subarray(2)):first===0&&second===0&&third===254&&fourth===255?decodeUtf32(bytes.subarray(4),!1):decodeAs("utf-8",bytes)}function decodeAs(encoding,bytes){return new TextDecoder(encoding,{
ignoreBOM:!0}).decode(bytes)}function decodeUtf32(bytes,littleEndian){const view=new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),characters=[];for(let at=0;at<bytes.length;at+=4){const code=at+
4<=bytes.length?view.getUint32(at,littleEndian):-1,valid=code>=0&&code<=1114111&&!(code>=55296&&code<=57343);characters.push(valid?String.fromCodePoint(code):"\uFFFD")}return characters.join("")}const shownCharacters=200;
function parseFileCommands(text,platform){const lines=new LineCursor(text,platform==="win32"),entries=[];for(;lines.advance();){const line=lines.text;if(line==="")continue;const number=lines.number,equals=line.
indexOf("="),heredoc=line.indexOf("<<");if(equals>=0&&(heredoc<0||equals<heredoc)){if(equals===0)return broken(number,`Invalid format '${shown(line)}'. Name must not be empty`);entries.push({name:line.
slice(0,equals),value:line.slice(equals+1),line:number})}else if(heredoc>=0){const delimiter=line.slice(heredoc+2);if(heredoc===0||delimiter==="")return broken(number,`Invalid format '${shown(line)}'.\
 Name must not be empty and delimiter must not be empty`);const value=readValue(lines,delimiter);if(value.kind==="no-end")return broken(number,value.problem);entries.push({name:line.slice(0,heredoc),value:value.
text,line:number})}else return broken(number,`Invalid format '${shown(line)}'`)}return{kind:"entries",entries}}function parsePathLines(text){const directories=new Set;for(const line of text.split(/\r\n|\r|\n/))
line!==""&&(directories.delete(line),directories.add(line));return[...directories]}function readValue(lines,delimiter){const start=lines.next;let end=start;for(;lines.advance();){if(lines.text===delimiter)
return{kind:"value",text:lines.slice(start,end)};if(lines.isUnended)return{kind:"no-end",problem:"Invalid value. EOF marker missing new line."};end=lines.end}return{kind:"no-end",problem:`Invalid valu\
e. Matching delimiter not found '${shown(delimiter)}'`}}function broken(line,problem){return{kind:"broken",line,problem}}function shown(line){return line.length>shownCharacters?`${line.slice(0,shownCharacters)}\
\u2026`:line}class LineCursor{text="";number=0;end=0;next=0;#source;#windows;constructor(source,windows){this.#source=source,this.#windows=windows}get isUnended(){return this.next===this.end}advance(){
const source=this.#source,start=this.next;if(start>=source.length)return!1;const newline=source.indexOf(`
`,start);return this.end=newline<0?source.length:newline,this.next=newline<0?source.length:newline+1,this.#windows&&source[newline-1]==="\r"&&(this.end=newline-1),this.text=source.slice(start,this.end),
this.number++,!0}slice(start,end){return this.#source.slice(start,end)}}var variable_name=__webpack_require__(2539);const taskFileVariables=["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_PATH","GITHUB_STATE","\
GITHUB_STEP_SUMMARY"],largestTaskFile=1048576;function interpretTaskFiles(found,platform){const refusals=[];try{const outputs=entriesOf("GITHUB_OUTPUT",found,platform),env=entriesOf("GITHUB_ENV",found,
platform),path=parsePathLines(textOf("GITHUB_PATH",found));entriesOf("GITHUB_STATE",found,platform);const summary=summaryOf(found,refusals);return refuseNul(env,path),{kind:"files",files:{outputs:lastValues(
outputs),env:lastValues(env.filter(entry=>isAccepted(entry,platform,refusals))),path,summary},refusals}}catch(error){if(!(error instanceof BadTaskFile))throw error;const{file,line,message:problem}=error;
return{kind:"bad",termination:{kind:"bad-task-file",file,line,problem}}}}class BadTaskFile extends Error{file;line;constructor(file,line,problem){super(problem),this.file=file,this.line=line}}function textOf(variable,found){
const file=found[variable];switch(file.kind){case"empty":return"";case"content":return decodeText(file.bytes);case"too-large":{const problem=`expected at most ${largestTaskFile} bytes, found ${file.size}\
: write large data to a file of your own and pass its path`;throw new BadTaskFile(variable,void 0,problem)}case"unreadable":throw new BadTaskFile(variable,void 0,file.problem)}}function entriesOf(variable,found,platform){
const parsed=parseFileCommands(textOf(variable,found),platform);if(parsed.kind==="broken")throw new BadTaskFile(variable,parsed.line,parsed.problem);return parsed.entries}function summaryOf(found,refusals){
const file=found.GITHUB_STEP_SUMMARY;if(file.kind!=="too-large")return textOf("GITHUB_STEP_SUMMARY",found);const message=`GITHUB_STEP_SUMMARY is dropped: it has ${file.size} bytes, and the runner take\
s at most ${largestTaskFile}`;return refusals.push(message),""}function refuseNul(env,path){const problem="expected text that a process can be given, found a NUL character",entry=env.find(({name,value})=>name.
includes("\0")||value.includes("\0"));if(entry!==void 0)throw new BadTaskFile("GITHUB_ENV",entry.line,problem);if(path.some(directory=>directory.includes("\0")))throw new BadTaskFile("GITHUB_PATH",void 0,
problem)}function isAccepted(entry,platform,refusals){const refused=(0,variable_name.y)(entry.name,platform);return refused===void 0?!0:(refusals.push(`GITHUB_ENV, line ${entry.line}: ${entry.name} ${refused}`),
!1)}function lastValues(entries){return new Map(entries.map(({name,value})=>[name,value]))}})};export{id,ids,modules};
