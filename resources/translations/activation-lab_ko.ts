<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Activation Lab: see what activation functions, their derivatives and tiny networks do</source>
        <translation>Activation Lab: 활성화 함수와 그 도함수, 작은 신경망이 하는 일을 눈으로 봅니다</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>버전을 출력합니다</translation>
    </message>
    <message>
        <source>Without a command, the window opens. “activation-lab COMMAND --help” explains a command.
Exit status: 0 done, 1 the work failed, 2 the call was wrong.</source>
        <translation>명령 없이 실행하면 창이 열립니다. 명령마다 ‘activation-lab 명령 --help’로 설명을 볼 수 있습니다.
종료 상태: 0 완료, 1 작업 실패, 2 잘못된 호출.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>이 도움말을 출력합니다</translation>
    </message>
    <message>
        <source>Language of messages and figures; the environment&apos;s unless given</source>
        <translation>메시지와 그림의 언어. 없으면 환경의 언어를 따릅니다</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>The function, by its id in “list”</source>
        <translation>함수 이름. ‘list’에 나오는 이름을 씁니다</translation>
    </message>
    <message>
        <source>Set a parameter of the function; may be given several times</source>
        <translation>함수의 매개변수를 정합니다. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>The weight w of f(w·x + b); 1 unless given</source>
        <translation>f(w·x + b)의 가중치 w. 기본값 1</translation>
    </message>
    <message>
        <source>The bias b of f(w·x + b); 0 unless given</source>
        <translation>f(w·x + b)의 편향 b. 기본값 0</translation>
    </message>
    <message>
        <source>Points as numpy.arange gives them: without STOP</source>
        <translation>numpy.arange와 같은 점들. STOP은 들어가지 않습니다</translation>
    </message>
    <message>
        <source>These points; “-” reads one number a line from standard input</source>
        <translation>이 점들. ‘-’이면 표준 입력에서 한 줄에 하나씩 읽습니다</translation>
    </message>
    <message>
        <source>csv, line by line, unless given; json, an object of arrays, once all is known</source>
        <translation>기본값 csv는 한 줄씩, json은 모두 계산한 뒤 배열로 출력합니다</translation>
    </message>
    <message>
        <source>Print a function&apos;s values and its first and second derivatives</source>
        <translation>함숫값과 1차·2차 도함수의 값을 출력합니다</translation>
    </message>
    <message>
        <source>Functions of several numbers at once (for “plot” and “softmax”)</source>
        <translation>여러 수를 함께 받는 함수(‘plot’, ‘softmax’에서 사용)</translation>
    </message>
    <message>
        <source>Print everything known about each, as JSON</source>
        <translation>각 함수의 모든 정보를 JSON으로 출력합니다</translation>
    </message>
    <message>
        <source>List every function</source>
        <translation>모든 함수의 목록을 출력합니다</translation>
    </message>
    <message>
        <source>The numbers to make probabilities of</source>
        <translation>확률로 바꿀 수들</translation>
    </message>
    <message>
        <source>What the logits are divided by; 1 unless given</source>
        <translation>로짓을 나누는 값. 기본값 1</translation>
    </message>
    <message>
        <source>json, with the Jacobian, unless given</source>
        <translation>기본값 json에는 야코비 행렬도 들어갑니다</translation>
    </message>
    <message>
        <source>Print softmax, its logarithm and its Jacobian for some logits</source>
        <translation>주어진 로짓의 소프트맥스와 그 로그, 야코비 행렬을 출력합니다</translation>
    </message>
    <message>
        <source>100 unless given</source>
        <translation>정하지 않으면 100</translation>
    </message>
    <message>
        <source>JSON with the weights to begin with: {&quot;layers&quot;:[{&quot;weight&quot;:[[...]],&quot;bias&quot;:[...]}]}, and &quot;slope&quot; in layers of prelu</source>
        <translation>학습을 시작할 가중치를 담은 JSON: {&quot;layers&quot;:[{&quot;weight&quot;:[[...]],&quot;bias&quot;:[...]}]}, prelu 층에는 &quot;slope&quot;도</translation>
    </message>
    <message>
        <source>Where to write the trained weights</source>
        <translation>학습한 가중치를 저장할 파일</translation>
    </message>
    <message>
        <source>Where to write losses and accuracies per epoch</source>
        <translation>에포크마다 손실과 정확도를 저장할 파일</translation>
    </message>
    <message>
        <source>Show how far it is, if standard error is a terminal</source>
        <translation>표준 오류가 터미널이면 진행 상황을 표시</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>결과를 JSON으로 출력</translation>
    </message>
    <message>
        <source>Train a small network and print what it learned</source>
        <translation>작은 신경망을 학습시키고 결과를 출력</translation>
    </message>
    <message>
        <source>%1, or a CSV file with the header x1,x2,label; circle unless given</source>
        <translation>%1 또는 머리글이 x1,x2,label인 CSV 파일. 정하지 않으면 circle</translation>
    </message>
    <message>
        <source>Points to generate, 10 to 5000; 500 unless given</source>
        <translation>만들 점의 수, 10–5000. 정하지 않으면 500</translation>
    </message>
    <message>
        <source>0 to 0.5; 0 unless given</source>
        <translation>0–0.5. 정하지 않으면 0</translation>
    </message>
    <message>
        <source>Of blobs, 2 to 6; 3 unless given</source>
        <translation>blobs의 클래스 수, 2–6. 정하지 않으면 3</translation>
    </message>
    <message>
        <source>Share of the points that train; 0.5 unless given, and 1 for a CSV file</source>
        <translation>학습에 쓸 점의 비율. 정하지 않으면 0.5, CSV 파일이면 1</translation>
    </message>
    <message>
        <source>Which points train: random ones, or the first; shuffled unless given, and in_order for a CSV file</source>
        <translation>학습에 쓸 점: 무작위(shuffled) 또는 앞에서부터(in_order). 정하지 않으면 shuffled, CSV 파일이면 in_order</translation>
    </message>
    <message>
        <source>Of points, split, weights and order; 0 unless given</source>
        <translation>점, 분할, 가중치, 순서의 시드. 정하지 않으면 0</translation>
    </message>
    <message>
        <source>Inputs: %1; x1,x2 unless given</source>
        <translation>입력: %1. 정하지 않으면 x1,x2</translation>
    </message>
    <message>
        <source>Units of each hidden layer, up to 6 layers of 1 to 16; 4,2 unless given, &apos;&apos; for none</source>
        <translation>은닉층마다의 뉴런 수, 최대 6층, 층마다 1–16개. 정하지 않으면 4,2이고 &apos;&apos;이면 은닉층 없음</translation>
    </message>
    <message>
        <source>One for all hidden layers, or one for each (see “list”); tanh unless given. The slope of prelu is learned; rrelu trains with its mean slope</source>
        <translation>모든 은닉층에 하나 또는 층마다 하나(“list” 참고). 정하지 않으면 tanh. prelu의 기울기는 학습되고 rrelu는 평균 기울기로 학습합니다</translation>
    </message>
    <message>
        <source>A parameter of the activations; may be given several times</source>
        <translation>활성화 함수의 매개변수. 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>%1; by the data unless given: tanh for two classes, softmax for more, identity for other labels</source>
        <translation>%1. 정하지 않으면 데이터에 따라 두 클래스는 tanh, 그보다 많으면 softmax, 다른 레이블은 identity</translation>
    </message>
    <message>
        <source>%1; uniform unless given</source>
        <translation>%1. 정하지 않으면 uniform</translation>
    </message>
    <message>
        <source>%1; unless given half_mse, and the cross-entropy of sigmoid and softmax</source>
        <translation>%1. 정하지 않으면 half_mse이고, sigmoid와 softmax는 교차 엔트로피</translation>
    </message>
    <message>
        <source>%1; sgd unless given</source>
        <translation>%1. 정하지 않으면 sgd</translation>
    </message>
    <message>
        <source>0.03 unless given</source>
        <translation>정하지 않으면 0.03</translation>
    </message>
    <message>
        <source>Points of a step, 0 for all; 10 unless given, or all where there are fewer. The last batch of an epoch may be smaller</source>
        <translation>한 단계에 쓸 점의 수, 0이면 모두. 정하지 않으면 10이고 점이 더 적으면 모두. 에포크의 마지막 배치는 더 작을 수 있음</translation>
    </message>
    <message>
        <source>Adds R·Σ|w| to the loss, without biases; 0 unless given</source>
        <translation>손실에 R·Σ|w|를 더함(편향 제외). 정하지 않으면 0</translation>
    </message>
    <message>
        <source>Adds R/2·Σw² to the loss, without biases; with adamw, the decoupled decay; 0 unless given</source>
        <translation>손실에 R/2·Σw²를 더함(편향 제외). adamw에서는 분리된 가중치 감쇠. 정하지 않으면 0</translation>
    </message>
    <message>
        <source>Take the points in the same order in each epoch, that of the file</source>
        <translation>에포크마다 점을 섞지 않고 파일의 순서대로 사용</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: train loss %3</source>
        <translation>에포크 %1/%2: 학습 손실 %3</translation>
    </message>
    <message>
        <source>, test loss %1</source>
        <translation>, 테스트 손실 %1</translation>
    </message>
    <message>
        <source>, train accuracy %1 %</source>
        <translation>, 학습 정확도 %1 %</translation>
    </message>
    <message>
        <source>, test accuracy %1 %</source>
        <translation>, 테스트 정확도 %1 %</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Change %1</source>
        <translation>%1 값 변경</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A number is missing; write one such as 0.5, -3 or 1e-3.</source>
        <translation>숫자가 빠져 있습니다. 0.5, -3, 1e-3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write one such as 0.5, -3 or 1e-3.</source>
        <translation>숫자가 아닌 값입니다: ‘%1’. 0.5, -3, 1e-3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a known function.</source>
        <translation>‘%1’ 함수는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known function; did you mean “%2”?</source>
        <translation>‘%1’ 함수는 없습니다. ‘%2’ 함수를 찾으셨나요?</translation>
    </message>
    <message>
        <source>%1 has no parameters, so “%2” cannot be set.</source>
        <translation>%1 함수에는 매개변수가 없으므로 ‘%2’ 값을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; what can be set is: %3.</source>
        <translation>%1 함수에는 ‘%2’ 매개변수가 없습니다. 정할 수 있는 매개변수: %3.</translation>
    </message>
    <message>
        <source>%1 must be at least 0, but %2 was given.</source>
        <translation>%1 값은 0 이상이어야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must not be 0.</source>
        <translation>%1 값은 0이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, but %2 was given.</source>
        <translation>%1 값은 0보다 커야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>Steps of %3 never lead from %1 up to %2; the step must be positive here.</source>
        <translation>간격이 %3이면 %1에서 %2까지 커질 수 없습니다. 간격을 양수로 입력하세요.</translation>
    </message>
    <message>
        <source>Steps of %3 never lead from %1 down to %2; the step must be negative here.</source>
        <translation>간격이 %3이면 %1에서 %2까지 작아질 수 없습니다. 간격을 음수로 입력하세요.</translation>
    </message>
    <message>
        <source>%1 must be a finite number, but %2 was given.</source>
        <translation>%1 값은 유한한 수여야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must be less than %3, but %1 is %2 and %3 is %4.</source>
        <translation>%1 값은 %3 값보다 작아야 합니다(지금은 %1 = %2, %3 = %4).</translation>
    </message>
    <message>
        <source>“%1” is not a range; write START:STOP:STEP, such as -5:5:0.1.</source>
        <translation>‘%1’ 값을 구간으로 읽을 수 없습니다. -5:5:0.1처럼 ‘시작:끝:간격’ 꼴로 입력하세요.</translation>
    </message>
    <message>
        <source>The step must not be 0; choose one such as 0.1.</source>
        <translation>간격은 0이 될 수 없습니다. 0.1과 같은 값을 입력하세요.</translation>
    </message>
    <message>
        <source>Start and stop are both %1, which leaves no points; they must differ.</source>
        <translation>시작과 끝이 모두 %1이면 점이 하나도 없습니다. 서로 다른 값을 입력하세요.</translation>
    </message>
    <message>
        <source>This range has %1 points and at most %2 are possible; choose a larger step or a shorter range.</source>
        <translation>이 구간은 점이 %1개로, 최대 %2개를 넘습니다. 간격을 늘리거나 구간을 줄이세요.</translation>
    </message>
    <message>
        <source>The temperature must be greater than 0, but %1 was given.</source>
        <translation>온도는 0보다 커야 합니다(입력한 값: %1).</translation>
    </message>
    <message>
        <source>At least one logit is needed; write them such as 1,2,3.</source>
        <translation>로짓이 하나 이상 필요합니다. 1,2,3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>‘%1’ 파일을 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>‘%1’ 파일을 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “activation-lab --help” lists them.</source>
        <translation>‘%1’ 명령은 없습니다. 명령의 목록은 ‘activation-lab --help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>‘%1’ 명령은 없습니다. ‘%2’ 명령을 찾으셨나요?</translation>
    </message>
    <message>
        <source>There is no option “%1”; “--help” lists them.</source>
        <translation>‘%1’ 옵션은 없습니다. 옵션의 목록은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean “%2”?</source>
        <translation>‘%1’ 옵션은 없습니다. ‘%2’ 옵션을 찾으셨나요?</translation>
    </message>
    <message>
        <source>%1 logits were given and at most %2 are possible.</source>
        <translation>로짓이 %1개입니다. 최대 %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is a function of several numbers at once; “plot” draws it, “softmax” prints its values.</source>
        <translation>‘%1’ 함수는 여러 수를 함께 받습니다. 그림은 ‘plot’, 값은 ‘softmax’ 명령을 쓰세요.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; choose one of: %3.</source>
        <translation>%1 값으로 ‘%2’은(는) 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>%1 must be from %3 to %4, but %2 was given.</source>
        <translation>%1 값은 %3 이상 %4 이하여야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; “--help” shows what can be given.</source>
        <translation>‘%1’ 인수는 필요하지 않습니다. 쓸 수 있는 인수는 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is missing; “--help” shows where it belongs.</source>
        <translation>%1 값이 빠져 있습니다. 쓰는 곳은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>One of these options is needed: %1.</source>
        <translation>다음 옵션 가운데 하나가 필요합니다: %1.</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it; “--help” shows which.</source>
        <translation>‘%1’ 옵션 뒤에는 값이 있어야 합니다. 쓸 수 있는 값은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” takes no value; give it alone.</source>
        <translation>‘%1’ 옵션은 값을 받지 않습니다. 옵션만 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; give only one of them.</source>
        <translation>‘%1’ 옵션과 ‘%2’ 옵션은 함께 쓸 수 없습니다. 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” sets nothing; write NAME=VALUE, such as alpha=0.5.</source>
        <translation>‘%1’만으로는 정할 값을 알 수 없습니다. alpha=0.5처럼 ‘이름=값’ 꼴로 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not among the functions of this call: %2.</source>
        <translation>‘%1’ 함수는 이 호출에 쓰인 함수가 아닙니다(쓰인 함수: %2).</translation>
    </message>
    <message>
        <source>Line %1 of the input is not a number: “%2”.</source>
        <translation>입력의 %1번째 줄이 숫자가 아닙니다: ‘%2’.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “activation-lab --help” lists what works without one.</source>
        <translation>창을 열 화면이 없습니다. 화면 없이 되는 일은 ‘activation-lab --help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>출력을 읽는 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes %3 parameters, but %2 were given.</source>
        <translation>%1 함수의 매개변수는 %3개이지만 %2개가 주어졌습니다.</translation>
    </message>
    <message>
        <source>The network has no input; choose at least one feature, such as x1.</source>
        <translation>신경망에 입력이 없습니다. x1과 같은 특성을 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>The feature %1 is chosen twice; once is enough.</source>
        <translation>%1 특성을 두 번 골랐습니다. 한 번만 고르세요.</translation>
    </message>
    <message>
        <source>There are no points yet; draw some or load a CSV file.</source>
        <translation>아직 점이 없습니다. 점을 그리거나 CSV 파일을 불러오세요.</translation>
    </message>
    <message>
        <source>Of %1 points, a train fraction of %2 leaves none to train with; choose a larger one.</source>
        <translation>점 %1개 가운데 학습 비율 %2(으)로는 학습할 점이 남지 않습니다. 비율을 높이세요.</translation>
    </message>
    <message>
        <source>All points have the label %1; at least two different labels are needed.</source>
        <translation>모든 점의 레이블이 %1입니다. 서로 다른 레이블이 둘 이상 필요합니다.</translation>
    </message>
    <message>
        <source>The output %1 tells two classes apart, but the data have %2; choose softmax.</source>
        <translation>%1 출력은 두 클래스만 구분하지만 데이터의 클래스는 %2개입니다. softmax를 고르세요.</translation>
    </message>
    <message>
        <source>The output %1 needs classes 0, 1, 2 … (at most 6), but the labels are other numbers; choose identity.</source>
        <translation>%1 출력에는 0, 1, 2 …와 같은 클래스(최대 6개)가 필요하지만 레이블이 다른 수입니다. identity를 고르세요.</translation>
    </message>
    <message>
        <source>The loss %1 does not go with the output %2; choose one of: %3.</source>
        <translation>%1 손실은 %2 출력과 함께 쓸 수 없습니다. 쓸 수 있는 손실: %3.</translation>
    </message>
    <message>
        <source>The loss %1 needs the classes 0 and 1, but the labels are other numbers; choose mse.</source>
        <translation>%1 손실에는 클래스 0과 1이 필요하지만 레이블이 다른 수입니다. mse를 고르세요.</translation>
    </message>
    <message>
        <source>A batch of %1 is more than the %2 training points; choose at most %2, or 0 for all of them.</source>
        <translation>배치 크기 %1은(는) 학습할 점 %2개보다 큽니다. %2 이하로 하거나, 모두 쓰려면 0으로 하세요.</translation>
    </message>
    <message>
        <source>“%1” has no column %2 in its first line; the header must be x1,x2,label.</source>
        <translation>‘%1’의 첫 줄에 %2 열이 없습니다. 머리글은 x1,x2,label이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1”, line %2: found %3 values where the header names %4 columns.</source>
        <translation>‘%1’ %2번째 줄: 머리글의 열은 %4개이지만 값이 %3개 있습니다.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: “%4” is not a finite number.</source>
        <translation>‘%1’ %2번째 줄 %3 열: ‘%4’은(는) 유한한 수가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1”, line %2: longer than %3 characters; this is not a table of points.</source>
        <translation>‘%1’ %2번째 줄: %3자보다 깁니다. 점을 담은 표가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no rows below its header.</source>
        <translation>‘%1’의 머리글 아래에 행이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 points, which is the limit.</source>
        <translation>‘%1’의 점이 한도인 %2개보다 많습니다.</translation>
    </message>
    <message>
        <source>These are not weights: %1. They look like {&quot;layers&quot;:[{&quot;weight&quot;:[[1,2]],&quot;bias&quot;:[0]}]}.</source>
        <translation>가중치가 아닙니다: %1. 다음과 같은 꼴이어야 합니다: {&quot;layers&quot;:[{&quot;weight&quot;:[[1,2]],&quot;bias&quot;:[0]}]}.</translation>
    </message>
    <message>
        <source>The weights have %1 layers, but the network has %2.</source>
        <translation>가중치의 층은 %1개이지만 신경망의 층은 %2개입니다.</translation>
    </message>
    <message>
        <source>The weights of layer %1 do not fit: %2 is %3, but the network needs %4.</source>
        <translation>%1번째 층의 가중치가 맞지 않습니다. %2의 크기는 %3이지만 신경망에는 %4이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>A weight of layer %1 is not a finite number.</source>
        <translation>%1번째 층의 가중치에 유한하지 않은 수가 있습니다.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: every step of learning rate × l2 above 2 enlarges the weights; choose a smaller l2.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 학습률 × l2가 2보다 크면 단계마다 가중치가 커집니다. l2를 줄이세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: its activation grows so fast that the numbers ran over; choose another one, or smaller inputs.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 활성화 함수가 너무 빨리 커져 수의 범위를 넘었습니다. 다른 함수를 고르거나 입력을 줄이세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: the inputs are very large; scale them to about −6 to 6.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 입력이 너무 큽니다. 약 −6에서 6 사이로 맞추세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: the learning rate %3 is too large; try half of it.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 학습률 %3이(가) 너무 큽니다. 절반으로 줄여 보세요.</translation>
    </message>
    <message>
        <source>%1 activations were given for %2 hidden layers; give one for all layers, or one for each.</source>
        <translation>은닉층은 %2개이지만 활성화 함수가 %1개 주어졌습니다. 모든 층에 하나 또는 층마다 하나를 주세요.</translation>
    </message>
    <message>
        <source>Training was stopped after epoch %1.</source>
        <translation>에포크 %1 다음에 학습을 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>Activation Functions</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source> Function</source>
        <translation> 함수</translation>
    </message>
    <message>
        <source>%1 and Its Derivative</source>
        <translation>%1와 도함수</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>기울기 소실</translation>
    </message>
    <message>
        <source>%1 goes from %2 on the left to %3 on the right; its lowest value here is %4, its highest %5.</source>
        <translation>%1: 왼쪽 끝에서 %2, 오른쪽 끝에서 %3이며 보이는 구간의 최솟값은 %4, 최댓값은 %5입니다.</translation>
    </message>
    <message>
        <source>An empty plot: no function is chosen.</source>
        <translation>빈 그래프: 선택한 함수가 없습니다.</translation>
    </message>
    <message>
        <source>Plot for x from %1 to %2, y from %3 to %4.</source>
        <translation>x는 %1부터 %2까지, y는 %3부터 %4까지 나타낸 그래프.</translation>
    </message>
    <message>
        <source>First derivatives are dashed.</source>
        <translation>1차 도함수는 파선입니다.</translation>
    </message>
    <message>
        <source>Second derivatives are dashed and dotted.</source>
        <translation>2차 도함수는 일점쇄선입니다.</translation>
    </message>
    <message>
        <source>Jump from %1 to %2; the value taken is %3</source>
        <translation>점프: %1에서 %2로, 함숫값은 %3</translation>
    </message>
    <message>
        <source>Corner: any slope from %1 to %2 is a subgradient; %3 is used</source>
        <translation>꺾인 점: %1 이상 %2 이하의 기울기는 모두 서브그래디언트이며 여기서는 %3</translation>
    </message>
    <message>
        <source>Corner: the slope goes from %1 to %2; %3 is used</source>
        <translation>꺾인 점: 기울기가 %1에서 %2로 바뀌며 여기서는 %3</translation>
    </message>
</context>
<context>
    <name>actlab::MainWindow</name>
    <message>
        <source>Activation Lab</source>
        <translation>활성화 함수 실험실</translation>
    </message>
</context>
<context>
    <name>actlab::ValueSlider</name>
    <message>
        <source>Double-click for the default, %1</source>
        <translation>두 번 누르면 기본값 %1(으)로 돌아갑니다</translation>
    </message>
    <message>
        <source>Sweep %1 back and forth</source>
        <translation>%1 값을 왕복하며 움직이기</translation>
    </message>
    <message>
        <source>The slider begins at %1.</source>
        <translation>슬라이더의 최솟값은 %1입니다.</translation>
    </message>
    <message>
        <source>The slider ends at %1.</source>
        <translation>슬라이더의 최댓값은 %1입니다.</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>기본값 %1(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>움직이기</translation>
    </message>
</context>
</TS>
